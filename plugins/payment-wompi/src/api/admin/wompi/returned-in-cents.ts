import type { MedusaContainer } from "@medusajs/framework/types"
import { WOMPI_MODULE } from "../../../modules/wompi"
import type WompiModuleService from "../../../modules/wompi/service"

/** What this shop has returned of each transaction, in cents; a transaction without any return is not in it. */
export const returnedInCents = async (
  container: MedusaContainer,
  transactionIds: string[]
): Promise<Map<string, number>> => {
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  const operations = await wompi.listWompiOperations({ transaction_id: transactionIds, state: "done" })
  const returned = new Map<string, number>()
  for (const { transaction_id, amount_in_cents } of operations) {
    returned.set(transaction_id, (returned.get(transaction_id) ?? 0) + Number(amount_in_cents))
  }
  return returned
}
