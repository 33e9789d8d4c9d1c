import type { Logger } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { ClaimedDelivery } from "../../modules/conversations/operations/deliveries"
import type { ConversationsModuleService } from "../../modules/conversations/service"
import type { WhatsAppModuleService } from "../../modules/conversations-whatsapp/service"
import { addChanges, type Changes, type InboundMessage, type ParsedDelivery } from "../../types"

/** What the reading of a delivery needs. */
export type IngestTools = {
  conversations: Pick<
    ConversationsModuleService,
    "ingestMessages" | "applyStatus" | "finishDelivery" | "failDelivery" | "postponeDelivery"
  >
  whatsapp: Pick<WhatsAppModuleService, "parseDelivery">
  logger: Pick<Logger, "error">
}

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

/**
 * Stores every part on its own: what is known already changes nothing, so a delivery can be done again from the start,
 * and one part that fails keeps no other from being stored. Throws the first failure when all parts were tried.
 */
const store = async ({ conversations }: IngestTools, parsed: ParsedDelivery, changes: Changes): Promise<void> => {
  const failures: unknown[] = []
  const attempt = (part: Promise<Changes>) =>
    part.then(
      (made) => addChanges(changes, made),
      (error: unknown) => void failures.push(error)
    )
  for (const messages of bySender(parsed.messages)) {
    await attempt(conversations.ingestMessages(messages))
  }
  for (const status of parsed.statuses) {
    await attempt(conversations.applyStatus(status))
  }
  if (failures.length > 0) {
    throw failures[0]
  }
}

const messageOf = (error: unknown): string =>
  MedusaError.isMedusaError(error) ? error.message : "An unforeseen error."

/**
 * Reads one delivery and stores what it says. Whatever happens, its row tells: processed, failed with the reason, or
 * still pending for another try. What was stored before a failure is in `changes` all the same.
 */
export const ingestDelivery = async (
  tools: IngestTools,
  delivery: ClaimedDelivery,
  changes: Changes
): Promise<void> => {
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
