import type { MedusaContainer } from "@medusajs/framework/types"
import { codOpenCollectionWorkflow } from "../workflows"
import { findMissedCodOrders } from "../workflows/utils/find-missed-cod-orders"
import { runForOrders } from "../workflows/utils/run-for-orders"

/** Opens the collections of orders whose event was lost with the process that should have heard it. */
export default async function openMissedCodCollections(container: MedusaContainer) {
  await runForOrders(container, codOpenCollectionWorkflow, await findMissedCodOrders(container))
}

export const config = {
  name: "cod-open-missed-collections",
  schedule: "* * * * *",
}
