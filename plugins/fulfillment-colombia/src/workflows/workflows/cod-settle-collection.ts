import { capturePaymentWorkflow } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { announceCodCollectionStep } from "../steps/announce-cod-collection"
import { closeCodSettlementStep } from "../steps/close-cod-settlement"
import { planCodSettlementStep, type CodSettlement } from "../steps/plan-cod-settlement"
import { refreshDispatchStep } from "../steps/refresh-dispatch"
import { renewCodPaymentStep } from "../steps/renew-cod-payment"
import { codCancelOrderWorkflow } from "./cod-cancel-order"

export const codSettleCollectionWorkflowId = "cod-settle-collection"

/**
 * Brings an order that is paid at the door in line with what has happened: edited, it gets a new payment; delivered by the carrier's word, the payment
 * is captured; returned, it is not; unconfirmed after its time, the order is cancelled. It may be run at any time and
 * any number of times.
 *
 * @example
 * await codSettleCollectionWorkflow(container).run({ input: { order_id: "order_123" } })
 *
 * @summary
 *
 * Settle a contra-entrega order.
 */
export const codSettleCollectionWorkflow = createWorkflow(
  codSettleCollectionWorkflowId,
  (input: WorkflowData<{ order_id: string }>) => {
    const planned = planCodSettlementStep(input)
    const settlement = transform({ planned }, ({ planned }) => planned as CodSettlement)

    const renewal = when("payment-is-of-another-time", { planned }, ({ planned }) => !!planned?.renew).then(() =>
      renewCodPaymentStep(input)
    )
    when("payment-is-renewed", { renewal }, ({ renewal }) => !!renewal?.renewed).then(() => refreshDispatchStep(input))
    when("cash-is-collected", { planned }, ({ planned }) => !!planned?.capture).then(() =>
      capturePaymentWorkflow.runAsStep({
        input: transform({ settlement }, ({ settlement }) => ({
          payment_id: settlement.payment_id,
          ...settlement.capture,
        })),
      })
    )
    when("order-is-over", { planned }, ({ planned }) => !!planned?.cancel).then(() =>
      codCancelOrderWorkflow.runAsStep({
        input: transform({ input }, ({ input }) => ({
          order_id: input.order_id,
          reason: "expired" as const,
          finish: true,
        })),
      })
    )
    when("settlement-is-begun", { planned }, ({ planned }) => !!planned).then(() =>
      closeCodSettlementStep(
        transform({ input, settlement, renewal }, ({ input, settlement, renewal }) => ({
          order_id: input.order_id,
          lease_id: settlement.lease_id,
          state: settlement.state,
          // Asked again at once, a provider that refuses would be asked for ever.
          next_check_at: renewal?.retry_at ?? settlement.next_check_at,
        }))
      )
    )
    when(
      "listeners-do-not-know",
      { planned, renewal },
      ({ planned, renewal }) => !!planned?.announce || !!renewal?.asks
    ).then(() => announceCodCollectionStep(input))
    return new WorkflowResponse(settlement)
  }
)
