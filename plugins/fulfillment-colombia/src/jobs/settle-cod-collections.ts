import type { MedusaContainer } from "@medusajs/framework/types"
import { codSettleCollectionWorkflow } from "../workflows"
import { resolveShipping } from "../workflows/utils/resolve-shipment"
import { runForOrders } from "../workflows/utils/run-for-orders"

const BATCH = 25

/** Settles every order whose time has come: unconfirmed for too long, or with news that nobody heard. */
export default async function settleCodCollections(container: MedusaContainer) {
  const due = await resolveShipping(container).claimDueCodCollections(BATCH)
  await runForOrders(container, codSettleCollectionWorkflow, due)
}

export const config = {
  name: "cod-settle-collections",
  schedule: "*/10 * * * * *",
}
