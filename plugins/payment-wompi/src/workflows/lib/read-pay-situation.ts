import type { MedusaContainer } from "@medusajs/framework/types"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import type { WompiTransactionDTO } from "../../modules/wompi/types"
import { readPaymentFacts } from "./read-payment-facts"

/** Everything that Medusa and the ledger have of a payment session; the attempts and transactions oldest first. */
export const readPaySituation = async (container: MedusaContainer, sessionId: string) => {
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  const oldestFirst = { created_at: "ASC", id: "ASC" } as const
  const { session, order, payment, is_paid_otherwise } = await readPaymentFacts(container, sessionId)
  return {
    session,
    order,
    payment,
    is_paid_otherwise,
    attempts: await wompi.listWompiAttempts({ session_id: sessionId }, { order: oldestFirst }),
    transactions: (await wompi.listWompiTransactions(
      { session_id: sessionId },
      { order: oldestFirst }
    )) as WompiTransactionDTO[],
  }
}
