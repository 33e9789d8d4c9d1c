import { centsToPesos } from "@kaiu/medusa-kit"
import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { refundPaymentWorkflowId } from "@medusajs/medusa/core-flows"
import { bookWompiPaymentWorkflowId } from "../book-wompi-payment"

export type RecordRefundInput = {
  payment_id: string
  /** Integer cents. */
  amountInCents: number
  note: string
  created_by?: string
}

/**
 * Refunds a payment through Medusa: its refund, and its order's balance when there is an order. The provider decides
 * whether anything is to be sent to Wompi. Medusa's workflow refuses the last lines of a cancelled order after the money
 * has moved, so that there the refund is made by itself and booked after it.
 *
 * @throws MedusaError as the provider or Medusa throws it
 */
export const recordRefund = async (
  container: MedusaContainer,
  { payment_id, amountInCents, note, created_by }: RecordRefundInput
): Promise<void> => {
  const input = { payment_id, amount: centsToPesos(amountInCents), note, created_by }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: payments } = await query.graph({
    entity: "payment",
    fields: ["payment_collection_id", "payment_session_id"],
    filters: { id: payment_id },
  })
  const [{ payment_collection_id, payment_session_id }] = payments
  const { data: links } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order.status"],
    filters: { payment_collection_id },
  })
  const engine = container.resolve(Modules.WORKFLOW_ENGINE)
  if (links.length > 0 && links[0].order?.status !== "canceled") {
    await engine.run(refundPaymentWorkflowId, { input })
    return
  }
  await container.resolve<IPaymentModuleService>(Modules.PAYMENT).refundPayment(input)
  await engine.run(bookWompiPaymentWorkflowId, { input: { session_id: payment_session_id } })
}
