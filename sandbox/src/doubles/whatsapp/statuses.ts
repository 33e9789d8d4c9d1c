import type { World } from "../../core/world"
import type { Chat, ChatMessage, Chats, MessageStatus } from "./chats"
import { toEnvelope, toTimestamp, type WebhookStatus } from "./envelope"
import { sendWebhook } from "./send-webhook"
import { toUserId } from "./wa-id"

const SENT_AFTER_MS = 150
const DELIVERED_AFTER_MS = 400
const READ_AFTER_MS = 300

/** Status, errors and their like of one webhook; what is left out is filled from the message. */
export type StatusInput = Partial<WebhookStatus> & { status: string }

const RANK: Record<MessageStatus, number> = { accepted: 0, sent: 1, delivered: 2, read: 3, failed: 4 }

const isMessageStatus = (status: string): status is MessageStatus => Object.hasOwn(RANK, status)

/** Prices are told with `sent` and with one of delivered and read ("Status messages", Cloud API documentation). */
const pricingOf = (message: ChatMessage, status: string): Pick<WebhookStatus, "pricing"> => {
  if (status !== "sent" && status !== "delivered") {
    return {}
  }
  const isTemplate = message.type === "template"
  return {
    pricing: {
      billable: isTemplate,
      pricing_model: "PMP",
      type: isTemplate ? "regular" : "free_customer_service",
      category: isTemplate ? "utility" : "service",
    },
  }
}

/** Everything about the statuses of messages the business sent. */
export class Statuses {
  constructor(
    private readonly world: World,
    private readonly chats: Chats
  ) {}

  /** Lets a message that was accepted be sent, delivered and, when the customer has the chat open, read. */
  follow(chat: Chat, message: ChatMessage): void {
    const { clock } = this.world
    clock.schedule(SENT_AFTER_MS, () => this.move(chat, message, "sent"))
    if (message.type === "reaction") {
      return
    }
    clock.schedule(DELIVERED_AFTER_MS, async () => {
      await this.move(chat, message, "delivered")
      this.readIfOpen(chat, message)
    })
  }

  /** The customer opened the chat: what was delivered is read. */
  readAll(waId: string): void {
    const chat = this.chats.get(waId)
    chat?.messages.forEach((message) => this.readIfOpen(chat, message))
  }

  /** Sends a status of any kind, also for a message this double does not know, and shows it on the phone. */
  push(waId: string, messageId: string, input: StatusInput): Promise<void> {
    const known = this.chats.find(messageId)
    if (known && isMessageStatus(input.status)) {
      known.message.status = input.status
      this.chats.changed(known.chat)
    }
    const withContacts = input.status === "failed" ? {} : { contacts: [this.contact(waId)] }
    const status: WebhookStatus = {
      id: messageId,
      timestamp: toTimestamp(this.world.clock.now()),
      recipient_id: waId,
      recipient_user_id: toUserId(waId),
      ...(known?.message.biz_opaque_callback_data
        ? { biz_opaque_callback_data: known.message.biz_opaque_callback_data }
        : {}),
      ...(known ? pricingOf(known.message, input.status) : {}),
      ...input,
    }
    return sendWebhook(this.world, toEnvelope({ ...withContacts, statuses: [status] }))
  }

  private contact(waId: string) {
    const name = this.chats.get(waId)?.name ?? waId
    return { profile: { name }, wa_id: waId, user_id: toUserId(waId) }
  }

  private async move(chat: Chat, message: ChatMessage, status: MessageStatus): Promise<void> {
    if (RANK[status] > RANK[message.status]) {
      await this.push(chat.wa_id, message.id, { status })
    }
  }

  private readIfOpen(chat: Chat, message: ChatMessage): void {
    if (message.sent_by === "business" && message.status === "delivered" && this.chats.isOpen(chat.wa_id)) {
      this.world.clock.schedule(READ_AFTER_MS, () => this.move(chat, message, "read"))
    }
  }
}
