import type { Logger, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONVERSATIONS_MODULE } from "../../modules/conversations"
import type { ClaimedDelivery } from "../../modules/conversations/operations/deliveries"
import type { ConversationsModuleService } from "../../modules/conversations/service"
import { CONVERSATIONS_WHATSAPP_MODULE } from "../../modules/conversations-whatsapp"
import type { WhatsAppModuleService } from "../../modules/conversations-whatsapp/service"
import { addChanges, noChanges, type Changes, type InboundMessage, type ParsedDelivery } from "../../types"

type Tools = { conversations: ConversationsModuleService; whatsapp: WhatsAppModuleService; logger: Logger }

const bySender = (messages: InboundMessage[]): [InboundMessage, ...InboundMessage[]][] => {
  const groups = new Map<string, [InboundMessage, ...InboundMessage[]]>()
  for (const message of messages) {
    const key = JSON.stringify([message.phone_number_id, message.bsuid ?? message.wa_id])
    const group = groups.get(key)
    if (group) {
      group.push(message)
    } else {
      groups.set(key, [message])
    }
  }
  return [...groups.values()]
}

/** Stores every part on its own: what is known already changes nothing, so a delivery can be done again from the start. */
const store = async ({ conversations }: Tools, parsed: ParsedDelivery, changes: Changes): Promise<void> => {
  for (const messages of bySender(parsed.messages)) {
    addChanges(changes, await conversations.ingestMessages(messages))
  }
  for (const status of parsed.statuses) {
    addChanges(changes, await conversations.applyStatus(status))
  }
}

const messageOf = (error: unknown): string =>
  MedusaError.isMedusaError(error) ? error.message : "An unforeseen error."

const ingest = async (tools: Tools, delivery: ClaimedDelivery, changes: Changes): Promise<void> => {
  const { conversations, whatsapp, logger } = tools
  let parsed: ParsedDelivery
  try {
    parsed = await whatsapp.parseDelivery(delivery.raw)
  } catch (error) {
    return conversations.failDelivery(delivery.id, messageOf(error))
  }
  try {
    await store(tools, parsed, changes)
  } catch (error) {
    logger.error(`conversations: delivery ${delivery.id} could not be stored: ${messageOf(error)}`)
    return conversations.postponeDelivery(delivery.id, messageOf(error))
  }
  if (parsed.problems.length > 0) {
    return conversations.failDelivery(delivery.id, parsed.problems.join("; "))
  }
  return conversations.finishDelivery(delivery.id)
}

const toolsOf = (container: MedusaContainer): Tools => ({
  conversations: container.resolve<ConversationsModuleService>(CONVERSATIONS_MODULE),
  whatsapp: container.resolve<WhatsAppModuleService>(CONVERSATIONS_WHATSAPP_MODULE),
  logger: container.resolve(ContainerRegistrationKeys.LOGGER),
})

/** Takes waiting webhook deliveries and stores what they say. */
export const ingestDeliveriesStep = createStep(
  "ingest-webhook-deliveries",
  async ({ limit }: { limit: number }, { container }) => {
    const tools = toolsOf(container)
    const changes = noChanges()
    const deliveries = await tools.conversations.claimDeliveries(limit)
    for (const delivery of deliveries) {
      await ingest(tools, delivery, changes)
    }
    return new StepResponse({ claimed: deliveries.length, changes })
  }
)
