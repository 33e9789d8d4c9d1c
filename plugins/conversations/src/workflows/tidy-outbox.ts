import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { announceChanges } from "./announce-changes"
import { tidyOutboxStep } from "./steps/tidy-outbox"

export const tidyOutboxWorkflowId = "conversations-tidy-outbox"

/**
 * Marks messages `unknown` that left with a process that died, and forgets statuses of messages that are not ours.
 *
 * @example
 * await tidyOutboxWorkflow(container).run()
 */
export const tidyOutboxWorkflow = createWorkflow(tidyOutboxWorkflowId, () => {
  const changes = tidyOutboxStep()
  announceChanges(changes)
  return new WorkflowResponse(changes)
})
