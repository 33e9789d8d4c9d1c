import type { MedusaContainer } from "@medusajs/framework/types"
import { shippingCheckCarrierAccountsWorkflow } from "../workflows"

/** Keeps what the dispatch centre shows of carriers and wallets up to date. */
export default async function checkCarrierAccounts(container: MedusaContainer) {
  await shippingCheckCarrierAccountsWorkflow(container).run()
}

export const config = {
  name: "shipping-check-carrier-accounts",
  schedule: "*/20 * * * * *",
}
