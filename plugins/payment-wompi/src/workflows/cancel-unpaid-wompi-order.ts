import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { LOCK_TTL_SECONDS, LOCK_WAIT_SECONDS, sessionLockKey } from "./lib/lock"
import { cancelUnpaidOrderStep } from "./steps/cancel-unpaid-order"

export const cancelUnpaidWompiOrderWorkflowId = "wompi-cancel-unpaid-order"

/**
 * Cancels the order of a payment session that was not paid in time. Reconcile the session before.
 *
 * @example
 * await cancelUnpaidWompiOrderWorkflow(container).run({ input: { session_id: "payses_123" } })
 *
 * @summary
 *
 * Cancel an order that was not paid in time.
 */
export const cancelUnpaidWompiOrderWorkflow = createWorkflow(
  cancelUnpaidWompiOrderWorkflowId,
  (input: { session_id: string }) => {
    const key = transform({ input }, ({ input }) => sessionLockKey(input.session_id))
    acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_TTL_SECONDS })
    const result = cancelUnpaidOrderStep(input)
    releaseLockStep({ key })
    return new WorkflowResponse(result)
  }
)
