import type { InboundMessage, InboundStatus } from "../../../types"

export const NUMBER = "106540352242922"

let count = 0

/** An inbound text with its own wamid. */
export const inbound = (fields: Partial<InboundMessage> = {}): InboundMessage => ({
  phone_number_id: NUMBER,
  wamid: `wamid.test${++count}`,
  wa_id: "573001234567",
  bsuid: null,
  name: "Ana",
  type: "text",
  text: "¿Cuánto vale el roll-on?",
  sent_at: new Date(),
  ...fields,
})

export const report = (fields: Partial<InboundStatus> & Pick<InboundStatus, "wamid" | "status">): InboundStatus => ({
  phone_number_id: NUMBER,
  message_id: null,
  error: null,
  ...fields,
})
