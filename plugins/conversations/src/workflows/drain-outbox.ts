import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { addChanges, noChanges } from "../types"
import { announceChanges } from "./announce-changes"
import { drainOutboxWorkflowId } from "./ids"
import { claimMessagesStep } from "./steps/claim-messages"
import { sendMessagesStep } from "./steps/send-messages"

/**
 * Sends one batch of the messages that are due. `numbers` tells how many numbers had something to send, `claimed` how
 * many messages their rates allowed.
 *
 * @example
 * const { result } = await drainOutboxWorkflow(container).run()
 */
export const drainOutboxWorkflow = createWorkflow(drainOutboxWorkflowId, () => {
  const claimed = claimMessagesStep()
  const sent = sendMessagesStep(claimed.messages)
  const changes = transform({ claimed, sent }, (data) =>
    addChanges(addChanges(noChanges(), data.claimed.changes), data.sent)
  )
  announceChanges(changes)
  return new WorkflowResponse(
    transform({ claimed }, (data) => ({ numbers: data.claimed.numbers, claimed: data.claimed.messages.length }))
  )
})
