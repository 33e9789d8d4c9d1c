import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONVERSATIONS_MODULE } from "../../modules/conversations"
import type { ConversationsModuleService } from "../../modules/conversations/service"
import { CONVERSATIONS_WHATSAPP_MODULE } from "../../modules/conversations-whatsapp"
import type { WhatsAppModuleService } from "../../modules/conversations-whatsapp/service"
import { noChanges } from "../../types"
import { ingestDelivery } from "../utils/ingest-delivery"

/** Takes waiting webhook deliveries and stores what they say. */
export const ingestDeliveriesStep = createStep(
  "ingest-deliveries",
  async ({ limit }: { limit: number }, { container }) => {
    const conversations = container.resolve<ConversationsModuleService>(CONVERSATIONS_MODULE)
    const tools = {
      conversations,
      whatsapp: container.resolve<WhatsAppModuleService>(CONVERSATIONS_WHATSAPP_MODULE),
      logger: container.resolve(ContainerRegistrationKeys.LOGGER),
    }
    const changes = noChanges()
    const deliveries = await conversations.claimDeliveries(limit)
    for (const delivery of deliveries) {
      await ingestDelivery(tools, delivery, changes)
    }
    return new StepResponse({ claimed: deliveries.length, changes })
  }
)
