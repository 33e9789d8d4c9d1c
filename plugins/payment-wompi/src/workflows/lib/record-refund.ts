import { centsToPesos } from "@kaiu/medusa-kit"
import type { IPaymentModuleService, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { refundPaymentWorkflowId } from "@medusajs/medusa/core-flows"

export type RecordRefundInput = {
  payment_id: string
  /** Integer cents. */
  amountInCents: number
  note: string
  created_by?: string
}

/**
 * Refunds a payment through Medusa: its refund, and its order's balance when there is an order. The provider decides
 * whether anything is to be sent to Wompi.
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
    fields: ["payment_collection_id"],
    filters: { id: payment_id },
  })
  const { data: orders } = await query.graph({
    entity: "order_payment_collection",
    fields: ["order_id"],
    filters: { payment_collection_id: payments[0].payment_collection_id },
  })
  if (orders.length > 0) {
    await container.resolve(Modules.WORKFLOW_ENGINE).run(refundPaymentWorkflowId, { input })
  } else {
    await container.resolve<IPaymentModuleService>(Modules.PAYMENT).refundPayment(input)
  }
}
