import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { compareRecordedRefundsStep } from "./steps/compare-recorded-refunds"
import { lookUpUnsettledVoidsStep } from "./steps/look-up-unsettled-voids"

export const checkWompiOperationsWorkflowId = "wompi-check-operations"

/**
 * Looks after voids and refunds whose process died in the middle.
 *
 * @returns payment sessions to reconcile, and payment sessions whose order lacks a line
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
  return new WorkflowResponse(transform({ voided, unbooked }, (found) => found))
})
