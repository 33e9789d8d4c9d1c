import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { retryFailedMailsStep } from "../steps/retry-failed-mails"

export const retryFailedMailsWorkflowId = "retry-failed-mails"

/**
 * Sends again what failed, by the schedule of `retry-schedule.ts`.
 *
 * @summary Retry failed mails.
 */
export const retryFailedMailsWorkflow = createWorkflow(
  retryFailedMailsWorkflowId,
  () => new WorkflowResponse(retryFailedMailsStep())
)
