import type { Parsed } from "../../control/parsed"
import { isRecord, type Json } from "../../core/dig"
import { toWaId } from "./wa-id"

export type Inbound = { from: string; name?: string; message: Json }

/** Reads `POST /_sandbox/whatsapp/messages`: `{from, name?, text}`, or `message` with any message object instead. */
export const parseInbound = (body: unknown): Parsed<Inbound> => {
  if (!isRecord(body)) {
    return { error: "The body must be a JSON object" }
  }
  const from = toWaId(body.from)
  if (!from) {
    return { error: "from must be a phone number, for example 573001112233" }
  }
  const name = typeof body.name === "string" && body.name.trim() ? body.name.trim() : undefined
  if (typeof body.text === "string" && body.text.trim()) {
    return { value: { from, name, message: { type: "text", text: { body: body.text } } } }
  }
  if (isRecord(body.message) && typeof body.message.type === "string") {
    return { value: { from, name, message: body.message } }
  }
  return { error: "Give text, or message: an object with a type" }
}
