import { noChanges, type Changes, type InboundMessage } from "../../../types"
import type { ConversationsOptions } from "../../../options"
import { HANDOVER_REASONS } from "../policies/handover-lines"
import { asksForPerson } from "../policies/handover-words"
import { inboundPolicy, type InboundPolicy } from "../policies/inbound-types"
import { laterWindow } from "../utils/service-window"
import type { Sql } from "../utils/sql"
import { wamidHash } from "../utils/wamid-hash"
import { changeOwner } from "./change-owner"
import { lockOrCreateConversation, saveConversation, type LockedConversation } from "./conversation-row"
import { handOverToPerson } from "./hand-over-to-person"
import { insertMessage } from "./insert-message"
import { openOrExtendTurn } from "./open-turn"
import { upsertContact } from "./upsert-contact"

export type IngestSettings = Pick<ConversationsOptions, "handoverWords" | "initialOwner" | "quietTimeMs"> & {
  hashKey: string
}

/** A customer who writes again after "resolved" starts afresh, with the bot where there is one. */
const reopen = async (
  sql: Sql,
  conversation: LockedConversation,
  initialOwner: IngestSettings["initialOwner"],
  changes: Changes
) => {
  if (conversation.status === "resolved") {
    await changeOwner(sql, conversation, { owner: initialOwner, reason: HANDOVER_REASONS.REOPENED }, changes)
    conversation.assignee_id = null
  }
  conversation.status = "open"
}

const letBotReact = async (
  sql: Sql,
  conversation: LockedConversation,
  message: InboundMessage & { sequence: number },
  policy: InboundPolicy,
  settings: IngestSettings,
  changes: Changes
): Promise<void> => {
  if (conversation.owner !== "bot" || policy.bot === "ignore") {
    return
  }
  if (policy.bot === "hand_over") {
    return handOverToPerson(sql, conversation, { reason: HANDOVER_REASONS.UNREADABLE }, changes)
  }
  if (asksForPerson(message.text ?? "", settings.handoverWords)) {
    return handOverToPerson(sql, conversation, { reason: HANDOVER_REASONS.CUSTOMER }, changes)
  }
  const range = { first_sequence: message.sequence, last_sequence: message.sequence }
  changes.turns.push(await openOrExtendTurn(sql, conversation, range, settings.quietTimeMs))
  changes.receipts.push({ phone_number_id: message.phone_number_id, wamid: message.wamid })
}

const ingestMessage = async (
  sql: Sql,
  conversation: LockedConversation,
  message: InboundMessage,
  settings: IngestSettings,
  changes: Changes
): Promise<boolean> => {
  const policy = inboundPolicy(message.type)
  const stored = await insertMessage(sql, conversation, {
    direction: "inbound",
    author: message.type === "system" ? "system" : "customer",
    type: message.type,
    text: message.text,
    status: "received",
    wamid: message.wamid,
    wamid_hash: wamidHash(settings.hashKey, message.wamid),
    provider_timestamp: message.sent_at,
    listed: policy.counts,
  })
  if (!stored) {
    return false
  }
  changes.messages.push({
    message_id: stored.id,
    conversation_id: conversation.id,
    sequence: stored.sequence,
    queued: false,
  })
  if (policy.counts) {
    conversation.unread_count += 1
    conversation.window_expires_at = laterWindow(conversation.window_expires_at, message.sent_at)
    await reopen(sql, conversation, settings.initialOwner, changes)
  }
  await letBotReact(sql, conversation, { ...message, sequence: stored.sequence }, policy, settings, changes)
  return true
}

/**
 * Stores the messages of one sender to one number of ours, in the order they were sent, and lets the bot react. To be
 * run in one transaction: the sender's lock keeps concurrent deliveries apart, and a message without its turn, or a
 * turn without its message, cannot exist.
 */
export const ingestMessages = async (
  sql: Sql,
  messages: [InboundMessage, ...InboundMessage[]],
  settings: IngestSettings
): Promise<Changes> => {
  const changes = noChanges()
  const contactId = await upsertContact(sql, messages[messages.length - 1])
  const { conversation, created } = await lockOrCreateConversation(sql, {
    contact_id: contactId,
    channel: "whatsapp",
    phone_number_id: messages[0].phone_number_id,
    initial_owner: settings.initialOwner,
  })
  let stored = 0
  // WhatsApp's clock has whole seconds; a stable sort leaves messages of one second in the order they came in.
  for (const message of [...messages].sort((a, b) => a.sent_at.getTime() - b.sent_at.getTime())) {
    stored += Number(await ingestMessage(sql, conversation, message, settings, changes))
  }
  if (stored > 0) {
    await saveConversation(sql, conversation)
    ;(created ? changes.created : changes.updated).push(conversation.id)
  }
  return changes
}
