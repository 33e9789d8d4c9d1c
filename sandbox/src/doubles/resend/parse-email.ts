import { missingField, ResendError } from "./resend-error"
import type { EmailInput } from "./types"

const MAX_RECIPIENTS = 50

/** `email@example.com` or `Name <email@example.com>`. */
const ADDRESS = /^(?:[^<>]*<[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+>|[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+)$/

const invalidAddress = (field: string) =>
  new ResendError(
    422,
    field === "from" ? "invalid_from_address" : "validation_error",
    `Invalid \`${field}\` field. The email address needs to follow the \`email@example.com\` or \`Name <email@example.com>\` format.`
  )

const addresses = (field: string, value: unknown): string[] => {
  if (value === undefined || value === null || value === "") {
    return []
  }
  const list = Array.isArray(value) ? value : [value]
  if (!list.every((address) => typeof address === "string" && ADDRESS.test(address.trim()))) {
    throw invalidAddress(field)
  }
  return list
}

const textOrNull = (value: unknown): string | null => (typeof value === "string" && value ? value : null)

/**
 * Reads the body of `POST /emails`.
 *
 * @throws ResendError 422 naming the first field that is missing or malformed
 */
export const parseEmail = (body: Record<string, unknown>): EmailInput => {
  const [from] = addresses("from", body.from)
  const to = addresses("to", body.to)
  const subject = textOrNull(body.subject)
  const html = textOrNull(body.html)
  const text = textOrNull(body.text)
  if (!from) {
    throw missingField("from")
  }
  if (!to.length) {
    throw missingField("to")
  }
  if (to.length > MAX_RECIPIENTS) {
    throw new ResendError(422, "validation_error", `The \`to\` field must not exceed ${MAX_RECIPIENTS} recipients.`)
  }
  if (!subject) {
    throw missingField("subject")
  }
  if (!html && !text) {
    throw new ResendError(422, "validation_error", "Missing `html` or `text` field.")
  }
  return {
    from,
    to,
    subject,
    html,
    text,
    cc: addresses("cc", body.cc),
    bcc: addresses("bcc", body.bcc),
    reply_to: addresses("reply_to", body.reply_to),
    scheduled_at: textOrNull(body.scheduled_at),
  }
}
