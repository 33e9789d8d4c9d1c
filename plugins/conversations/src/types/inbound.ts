import type { DeliveryStatus, MessageError } from "./conversation"

/** A message a customer sent, in our terms. */
export type InboundMessage = {
  phone_number_id: string
  wamid: string
  /** Absent for senders who hide their phone behind a username; then `bsuid` is there. */
  wa_id: string | null
  bsuid: string | null
  name: string | null
  type: string
  /** Only of type `text`. */
  text: string | null
  sent_at: Date
}

/** What WhatsApp says about a message of ours. */
export type InboundStatus = {
  phone_number_id: string
  wamid: string
  status: DeliveryStatus
  /** Our message id, echoed from `biz_opaque_callback_data`. */
  message_id: string | null
  error: MessageError | null
}

/** One delivery of the webhook, read. `problems` names the parts that could not be read. */
export type ParsedDelivery = { messages: InboundMessage[]; statuses: InboundStatus[]; problems: string[] }
