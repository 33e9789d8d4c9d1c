import { emitEventStep } from "@medusajs/medusa/core-flows"
import { transform, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { ConversationEvents } from "../events"
import type { Changes } from "../types"
import { publishChangesStep } from "./steps/publish-changes"
import { ringBellsStep } from "./steps/ring-bells"

/** The end of every workflow that changes a conversation: events, open inboxes, and the work that follows. */
export const announceChanges = (changes: WorkflowData<Changes> | Changes): void => {
  const created = transform({ changes }, ({ changes: { messages } }) =>
    messages.map(({ message_id, conversation_id }) => ({ message_id, conversation_id }))
  )
  const handovers = transform({ changes }, (data) => data.changes.handovers)
  emitEventStep({ eventName: ConversationEvents.MESSAGE_CREATED, data: created }).config({
    name: "emit-message-created",
  })
  emitEventStep({ eventName: ConversationEvents.HANDOVER, data: handovers }).config({ name: "emit-handover" })
  publishChangesStep(changes)
  ringBellsStep(changes)
}
