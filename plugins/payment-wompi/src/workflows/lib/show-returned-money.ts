import type { MedusaContainer } from "@medusajs/framework/types"
import type { WompiOperationDTO } from "../../modules/wompi/types"
import { readPaymentFacts } from "./read-payment-facts"
import { recordRefund } from "./record-refund"

export type ShowReturnedMoneyInput = {
  operation: Pick<WompiOperationDTO, "transaction_id" | "origin" | "state" | "refund_id" | "amount_in_cents">
  session_id: string
  note: string
  actor_id?: string
}

/**
 * Shows in Medusa the money of a void or refund that went back and that no refund shows yet. The provider finds it in
 * the ledger and sends nothing. An orphan's money was never in Medusa.
 */
export const showReturnedMoney = async (
  container: MedusaContainer,
  { operation, session_id, note, actor_id }: ShowReturnedMoneyInput
): Promise<void> => {
  if (operation.state !== "done" || operation.origin !== "payment" || operation.refund_id !== null) {
    return
  }
  const { payment } = await readPaymentFacts(container, session_id)
  if (payment?.transaction_id !== operation.transaction_id) {
    return
  }
  const remaining = payment.captured_in_cents - payment.refunded_in_cents
  const amountInCents = Math.min(Number(operation.amount_in_cents), remaining)
  if (amountInCents > 0) {
    await recordRefund(container, { payment_id: payment.id, amountInCents, note, created_by: actor_id })
  }
}
