import {
  acquireLockStep,
  authorizePaymentSessionStep,
  createOrUpdateOrderPaymentCollectionWorkflow,
  createPaymentSessionsWorkflow,
  releaseLockStep,
  updatePaymentCollectionStep,
} from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { Renewal } from "../../cod/plan-renewal"
import { chooseCodPaymentCollectionStep } from "../steps/choose-cod-payment-collection"
import { keepRenewedPaymentStep } from "../steps/keep-renewed-payment"
import { planCodRenewalStep } from "../steps/plan-cod-renewal"

export const codRenewPaymentWorkflowId = "cod-renew-payment"

/**
 * Gives an order that was edited a contra-entrega payment for what is to be collected now: Medusa has cancelled the one
 * that was agreed to. It holds Medusa's own lock of the order, so that no edit is confirmed meanwhile; of two that run,
 * the second finds nothing to do.
 *
 * @throws MedusaError `invalid_data` in Spanish for an amount that the store does not collect
 * @example
 * await codRenewPaymentWorkflow(container).run({ input: { order_id: "order_123" } })
 *
 * @summary
 *
 * Renew the payment of an edited contra-entrega order.
 */
export const codRenewPaymentWorkflow = createWorkflow(
  codRenewPaymentWorkflowId,
  (input: WorkflowData<{ order_id: string }>) => {
    acquireLockStep({ key: input.order_id, timeout: 2, ttl: 10 })
    const planned = planCodRenewalStep(input)
    const renewal = transform({ planned }, ({ planned }) => planned as Renewal)

    const payment = when("no-payment-is-there", { planned }, ({ planned }) => !!planned && !planned.payment_id).then(
      () => {
        // As an edit does: it cancels a payment for another amount and leaves an open payment collection.
        createOrUpdateOrderPaymentCollectionWorkflow.runAsStep({ input })
        const chosen = chooseCodPaymentCollectionStep(input)
        // A courier on its way collects another amount than Medusa counts as open.
        updatePaymentCollectionStep(
          transform({ chosen, renewal }, ({ chosen, renewal }) => ({
            selector: { id: chosen.payment_collection_id },
            update: { amount: renewal.amount },
          }))
        )
        const session = createPaymentSessionsWorkflow.runAsStep({ input: chosen })
        return authorizePaymentSessionStep(transform({ session }, ({ session }) => ({ id: session.id, context: {} })))
      }
    )
    const noted = when("payment-is-to-be-noted", { planned }, ({ planned }) => !!planned).then(() =>
      keepRenewedPaymentStep(
        transform({ input, renewal, payment }, ({ input, renewal, payment }) => ({
          order_id: input.order_id,
          payment_id: renewal.payment_id ?? (payment as { id: string }).id,
          amount: renewal.amount,
        }))
      )
    )
    releaseLockStep({ key: input.order_id })
    return new WorkflowResponse(transform({ noted }, ({ noted }) => ({ asks: !!noted?.asks })))
  }
)
