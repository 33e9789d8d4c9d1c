import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { ringOutbox } from "../../bells/outbox"
import { ringTurnsAfter } from "../../bells/turns"
import { CONVERSATIONS_MODULE } from "../../modules/conversations"
import type { ConversationsModuleService } from "../../modules/conversations/service"
import { CONVERSATIONS_WHATSAPP_MODULE } from "../../modules/conversations-whatsapp"
import type { WhatsAppModuleService } from "../../modules/conversations-whatsapp/service"
import type { Changes } from "../../types"

/** Starts what follows from the changes without waiting for it: sending, the quiet time, "escribiendo…". */
export const ringBellsStep = createStep("ring-bells", async (changes: Changes, { container }) => {
  if (changes.messages.some((message) => message.queued)) {
    ringOutbox(container)
  }
  if (changes.turns.length > 0) {
    ringTurnsAfter(container, container.resolve<ConversationsModuleService>(CONVERSATIONS_MODULE).quietTimeMs)
  }
  const whatsapp = container.resolve<WhatsAppModuleService>(CONVERSATIONS_WHATSAPP_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const receipt of changes.receipts) {
    void whatsapp.showTyping(receipt).catch((error: Error) => logger.debug(`conversations: ${error.message}`))
  }
  return new StepResponse(undefined)
})
