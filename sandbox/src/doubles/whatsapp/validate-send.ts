import { digText, isRecord, type Json } from "../../core/dig"
import type { GraphFailure } from "./graph-error"
import { toWaId } from "./wa-id"

/** A message the double takes on. `payload` is the request as it came. */
export type OutboundMessage = { waId: string; type: string; payload: Json; callbackData?: string }

type Validated = { value: OutboundMessage } | { error: GraphFailure }

const invalid = (details: string): GraphFailure => ({ code: 100, details })
const missing = (details: string): GraphFailure => ({ code: 131008, details })

const media = (type: string) => (content: Json) =>
  digText(content, "id") || digText(content, "link") ? null : missing(`One of ${type}.id and ${type}.link is required`)

const text = (content: Json): GraphFailure | null => {
  if (typeof content.body !== "string" || content.body.trim() === "") {
    return invalid("The parameter text['body'] is required.")
  }
  return content.body.length > 4096 ? invalid("Param text['body'] must be at most 4096 characters long.") : null
}

const template = (content: Json): GraphFailure | null =>
  digText(content, "name") && digText(content, "language", "code")
    ? null
    : missing("template.name and template.language.code are required")

const interactive = (content: Json): GraphFailure | null =>
  typeof content.type === "string" && isRecord(content.action)
    ? null
    : missing("interactive.type and interactive.action are required")

/** Per type: what its object must hold. */
const CONTENT_CHECKS: Record<string, (content: Json) => GraphFailure | null> = {
  text,
  template,
  interactive,
  image: media("image"),
  video: media("video"),
  audio: media("audio"),
  document: media("document"),
  sticker: media("sticker"),
  location: (content) =>
    content.latitude !== undefined && content.longitude !== undefined
      ? null
      : missing("location.latitude and location.longitude are required"),
  reaction: (content) => (digText(content, "message_id") ? null : missing("reaction.message_id is required")),
}

const checkEnvelope = (body: Json): GraphFailure | null => {
  if (body.messaging_product !== "whatsapp") {
    return invalid("The parameter messaging_product is required.")
  }
  if (body.to === undefined) {
    return invalid("The parameter to is required.")
  }
  if ((body.recipient_type ?? "individual") !== "individual") {
    return { code: 131009, details: "recipient_type must be individual" }
  }
  const callbackData = body.biz_opaque_callback_data
  return callbackData !== undefined && (typeof callbackData !== "string" || callbackData.length > 512)
    ? invalid("Param biz_opaque_callback_data must be at most 512 characters long.")
    : null
}

const checkContacts = ({ contacts }: Json): GraphFailure | null =>
  Array.isArray(contacts) && contacts.length > 0 ? null : missing("contacts is required")

const checkContent = (body: Json, type: string): GraphFailure | null => {
  if (type === "contacts") {
    return checkContacts(body)
  }
  const check = Object.hasOwn(CONTENT_CHECKS, type) ? CONTENT_CHECKS[type] : undefined
  if (!check) {
    return invalid(
      `Param type must be one of {${[...Object.keys(CONTENT_CHECKS), "contacts"].join(", ")}} - got "${type}".`
    )
  }
  const content = body[type]
  return isRecord(content) ? check(content) : invalid(`The parameter ${type} is required.`)
}

/** Checks the body of `POST /:phone_number_id/messages` as the Cloud API does before it accepts a message. */
export const validateSend = (body: unknown): Validated => {
  if (!isRecord(body)) {
    return { error: invalid("The body must be a JSON object.") }
  }
  const type = String(body.type ?? "text")
  const error = checkEnvelope(body) ?? checkContent(body, type)
  if (error) {
    return { error }
  }
  const waId = toWaId(body.to)
  return waId
    ? { value: { waId, type, payload: { ...body, type }, callbackData: digText(body, "biz_opaque_callback_data") } }
    : { error: { code: 131009, details: "Parameter to is not a phone number" } }
}
