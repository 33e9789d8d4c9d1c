import { z } from "@medusajs/framework/zod"
import { MedusaError } from "@medusajs/framework/utils"
import type { DeliveryStatus, InboundMessage, InboundStatus, ParsedDelivery } from "../../../types"
import { toMessageError } from "./message-error"
import { changeSchema, contactSchema, envelopeSchema, messageSchema, statusSchema } from "./wire"

/** WhatsApp's word to ours. A voice note that was played was read. */
const STATUSES: Record<string, DeliveryStatus> = {
  sent: "sent",
  delivered: "delivered",
  read: "read",
  played: "read",
  failed: "failed",
}

type Contact = z.output<typeof contactSchema>

const readJson = (raw: Buffer): unknown => {
  try {
    return JSON.parse(raw.toString("utf8"))
  } catch {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The body is not JSON.")
  }
}

const readMessage = (item: unknown, phoneNumberId: string, contacts: Contact[]): InboundMessage | null => {
  const { data } = messageSchema.safeParse(item)
  if (!data) {
    return null
  }
  const contact = contacts.find(
    ({ wa_id, user_id }) => (wa_id && wa_id === data.from) || (user_id && user_id === data.from_user_id)
  )
  const wa_id = data.from ?? contact?.wa_id ?? null
  const bsuid = data.from_user_id ?? contact?.user_id ?? null
  if (!wa_id && !bsuid) {
    return null
  }
  return {
    phone_number_id: phoneNumberId,
    wamid: data.id,
    wa_id,
    bsuid,
    name: contact?.profile?.name ?? null,
    type: data.type,
    text: data.type === "text" ? (data.text?.body ?? null) : null,
    sent_at: data.timestamp,
  }
}

const readStatus = (item: unknown, phoneNumberId: string): InboundStatus | null => {
  const { data } = statusSchema.safeParse(item)
  const status = data && STATUSES[data.status]
  if (!status) {
    return null
  }
  const [error] = data.errors ?? []
  return {
    phone_number_id: phoneNumberId,
    wamid: data.id,
    status,
    message_id: data.biz_opaque_callback_data,
    error: error ? toMessageError(error) : null,
  }
}

const collect = <T>(items: unknown[], read: (item: unknown) => T | null, into: T[], onUnreadable: () => void) => {
  for (const item of items) {
    const result = read(item)
    if (result) {
      into.push(result)
    } else {
      onUnreadable()
    }
  }
}

const isOtherField = (change: unknown): boolean =>
  z.object({ field: z.string().refine((field) => field !== "messages") }).safeParse(change).success

/**
 * Reads a delivery of the webhook: every entry, every change, every message and status of it. What cannot be read is
 * named in `problems` and does not keep the rest from being read. Fields other than `messages` are not ours.
 *
 * @throws MedusaError `invalid_data` when the body is not JSON or not a webhook of a WhatsApp business account
 */
export const parseDelivery = (raw: Buffer): ParsedDelivery => {
  const envelope = envelopeSchema.safeParse(readJson(raw))
  if (!envelope.success || envelope.data.object !== "whatsapp_business_account") {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The body is not a WhatsApp webhook.")
  }
  const delivery: ParsedDelivery = { messages: [], statuses: [], problems: [] }
  const changes = envelope.data.entry.flatMap((entry) => entry.changes).filter((change) => !isOtherField(change))
  for (const [index, change] of changes.entries()) {
    const { data } = changeSchema.safeParse(change)
    if (!data) {
      delivery.problems.push(`change ${index + 1} is not readable`)
      continue
    }
    const { metadata, messages, statuses } = data.value
    const contacts = (data.value.contacts ?? []).flatMap((contact) => contactSchema.safeParse(contact).data ?? [])
    const unreadable = (what: string) => () =>
      delivery.problems.push(`a ${what} of change ${index + 1} is not readable`)
    collect(
      messages ?? [],
      (item) => readMessage(item, metadata.phone_number_id, contacts),
      delivery.messages,
      unreadable("message")
    )
    collect(
      statuses ?? [],
      (item) => readStatus(item, metadata.phone_number_id),
      delivery.statuses,
      unreadable("status")
    )
  }
  return delivery
}
