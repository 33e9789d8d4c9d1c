import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import type { WompiTransactionDTO } from "../../modules/wompi/types"
import { readPaymentFacts } from "./read-payment-facts"

/** Did another payment session pay for the same cart or order? */
const isPaidOtherwise = async (container: MedusaContainer, sessionId: string): Promise<boolean> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: sessions } = await query.graph({
    entity: "payment_session",
    fields: ["payment_collection_id"],
    filters: { id: sessionId },
  })
  if (!sessions[0]) {
    return false
  }
  const { data: payments } = await query.graph({
    entity: "payment",
    fields: ["payment_session_id", "canceled_at"],
    filters: { payment_collection_id: sessions[0].payment_collection_id },
  })
  return payments.some(({ payment_session_id, canceled_at }) => payment_session_id !== sessionId && !canceled_at)
}

/** Everything that Medusa and the ledger have of a payment session; the attempts and transactions oldest first. */
export const readPaySituation = async (container: MedusaContainer, sessionId: string) => {
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  const order = { created_at: "ASC", id: "ASC" } as const
  const { session, payment } = await readPaymentFacts(container, sessionId)
  return {
    session,
    payment,
    isPaidOtherwise: await isPaidOtherwise(container, sessionId),
    attempts: await wompi.listWompiAttempts({ session_id: sessionId }, { order }),
    transactions: (await wompi.listWompiTransactions({ session_id: sessionId }, { order })) as WompiTransactionDTO[],
  }
}
