import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { LOCK_TTL_SECONDS, LOCK_WAIT_SECONDS, sessionLockKey } from "./lib/lock"
import { readOperationSessionStep } from "./steps/read-operation-session"
import { settleWompiOperationStep, type SettleWompiOperationStepInput } from "./steps/settle-wompi-operation"

export const settleWompiOperationWorkflowId = "wompi-settle-operation"

/**
 * A person decides a void or refund without a known outcome, after looking at Wompi's dashboard. Until then nothing
 * more is sent for the transaction.
 *
 * @example
 * await settleWompiOperationWorkflow(container).run({
 *   input: { id: "wpop_123", outcome: "returned", note: "Visto en Wompi", actor_id },
 * })
 *
 * @summary
 *
 * Settle a void or refund whose outcome is unknown.
 */
export const settleWompiOperationWorkflow = createWorkflow(
  settleWompiOperationWorkflowId,
  (input: SettleWompiOperationStepInput) => {
    const { session_id } = readOperationSessionStep(input)
    const key = transform({ session_id }, ({ session_id }) => sessionLockKey(session_id))
    acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_TTL_SECONDS })
    const settled = settleWompiOperationStep(
      transform({ input, session_id }, ({ input, session_id }) => ({ ...input, session_id }))
    )
    releaseLockStep({ key })
    return new WorkflowResponse(
      transform({ settled, session_id }, ({ settled, session_id }) => ({ ...settled, session_id }))
    )
  }
)
