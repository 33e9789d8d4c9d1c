import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONVERSATIONS_MODULE } from "../../modules/conversations"
import type { ConversationsModuleService } from "../../modules/conversations/service"
import { CONVERSATIONS_WHATSAPP_MODULE } from "../../modules/conversations-whatsapp"
import type { WhatsAppModuleService } from "../../modules/conversations-whatsapp/service"
import { addChanges, noChanges, type OutboundMessage } from "../../types"

/**
 * Sends claimed messages and writes down each outcome as soon as it is known. It has no compensation: what has left
 * cannot be called back, and a message whose outcome was not written becomes `unknown`.
 */
export const sendMessagesStep = createStep("send-messages", async (messages: OutboundMessage[], { container }) => {
  const conversations = container.resolve<ConversationsModuleService>(CONVERSATIONS_MODULE)
  const whatsapp = container.resolve<WhatsAppModuleService>(CONVERSATIONS_WHATSAPP_MODULE)
  const changes = noChanges()
  await Promise.all(
    messages.map(async (message) => {
      const result = await whatsapp.sendText(message)
      addChanges(changes, await conversations.settleMessage(message.id, result))
    })
  )
  return new StepResponse(changes)
})
