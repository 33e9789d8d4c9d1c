import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { compareRecordedRefundsStep } from "./steps/compare-recorded-refunds"
import { findUnfinishedReturnsStep } from "./steps/find-unfinished-returns"
import { lookUpUnsettledVoidsStep } from "./steps/look-up-unsettled-voids"

export const checkWompiOperationsWorkflowId = "wompi-check-operations"

/**
 * Looks after voids and refunds whose process died in the middle.
 *
 * @returns payment sessions to reconcile, payment sessions whose order lacks a line, and operations that Medusa does
 * not show
 *
 * @example
 * const { result } = await checkWompiOperationsWorkflow(container).run()
 *
 * @summary
 *
 * Check voids and refunds.
 */
export const checkWompiOperationsWorkflow = createWorkflow(checkWompiOperationsWorkflowId, () => {
  const voided = lookUpUnsettledVoidsStep()
  const unbooked = compareRecordedRefundsStep()
  const unfinished = findUnfinishedReturnsStep()
  return new WorkflowResponse(
    transform({ voided, unbooked, unfinished }, ({ voided, unbooked, unfinished }) => ({
      unsettled_sessions: [...new Set([...voided, ...unfinished.orphans])],
      unbooked_sessions: unbooked,
      unshown_operations: unfinished.operations,
    }))
  )
})
