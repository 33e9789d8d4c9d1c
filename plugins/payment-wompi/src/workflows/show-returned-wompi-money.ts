import { createWorkflow, transform } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { LOCK_TTL_SECONDS, LOCK_WAIT_SECONDS, sessionLockKey } from "./lib/lock"
import { readOperationSessionStep } from "./steps/read-operation-session"
import { showReturnedMoneyStep } from "./steps/show-returned-money"

export const showReturnedWompiMoneyWorkflowId = "wompi-show-returned-money"

/**
 * Shows in Medusa the money of a void or refund that is known to have gone back, when no refund shows it: the process
 * died in between. Running it again changes nothing.
 *
 * @example
 * await showReturnedWompiMoneyWorkflow(container).run({ input: { id: "wpop_123" } })
 *
 * @summary
 *
 * Show returned money in Medusa.
 */
export const showReturnedWompiMoneyWorkflow = createWorkflow(
  showReturnedWompiMoneyWorkflowId,
  (input: { id: string }) => {
    const { session_id } = readOperationSessionStep(input)
    const key = transform({ session_id }, ({ session_id }) => sessionLockKey(session_id))
    acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_TTL_SECONDS })
    showReturnedMoneyStep(transform({ input, session_id }, ({ input, session_id }) => ({ ...input, session_id })))
    releaseLockStep({ key })
  }
)
