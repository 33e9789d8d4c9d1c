import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { announceChanges } from "./announce-changes"
import { sendMessageStep, type SendMessageStepInput } from "./steps/send-message"

export const sendMessageWorkflowId = "conversations-send-message"

/**
 * Sends a text in a conversation, once per `idempotency_key`. An agent who writes where the bot answers takes over.
 *
 * @example
 * const { result } = await engine.run("conversations-send-message", {
 *   input: { conversation_id, author: "system", content: { text: "Tu pedido va en camino." }, idempotency_key },
 * })
 */
export const sendMessageWorkflow = createWorkflow(
  sendMessageWorkflowId,
  (input: WorkflowData<SendMessageStepInput>) => {
    const sent = sendMessageStep(input)
    announceChanges(sent.changes)
    return new WorkflowResponse(transform({ sent }, (data) => ({ message_id: data.sent.message_id })))
  }
)
