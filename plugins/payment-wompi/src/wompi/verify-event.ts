import { createHash } from "node:crypto"
import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { isEventChecksum } from "./event-checksum"
import { stripNul } from "./strip-nul"

/** The one event type that concerns a payment. The list of types may grow (Wompi docs, "Eventos"). */
export const TRANSACTION_UPDATED = "transaction.updated"

const schema = z.object({
  event: z.string().max(100),
  // Not walked through: whoever has no checksum must not make us work.
  data: z.custom<Record<string, unknown>>((data) => typeof data === "object" && data !== null && !Array.isArray(data)),
  signature: z.object({
    properties: z.array(z.string()).min(1).max(50),
    checksum: z.string().optional(),
    timestamp: z.number().int().optional(),
  }),
  timestamp: z.number().int().optional(),
})

const transactionIdSchema = z.object({ transaction: z.object({ id: z.string().min(1).max(255) }) })

/**
 * The checksum must cover the transaction's id: its values are joined without separators and the event itself names them,
 * so that without the id the checksum of one event would sign another.
 */
const TRANSACTION_ID = "transaction.id"

/** An event whose checksum is right, ready to be stored. */
export type VerifiedWompiEvent = {
  /** The same for every delivery of one event. */
  eventKey: string
  type: string
  /** `null` when the event is not about a transaction. */
  transactionId: string | null
  /** The text as it arrived. */
  body: string
}

const refuse = (): never => {
  throw new MedusaError(MedusaError.Types.UNAUTHORIZED, "The checksum of the event is missing or wrong.")
}

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/**
 * Reads an event of Wompi and checks its checksum. The checksum covers only what the event's `properties` name (not
 * the reference, not the currency), therefore nothing but the transaction's id is taken from the event: the
 * transaction itself is read again from Wompi.
 *
 * @param rawBody the bytes as received
 * @param headerChecksum the header `X-Event-Checksum`, used when the body has none
 * @throws MedusaError `unauthorized` for a wrong or missing checksum and for anything that cannot be checked
 */
export const verifyWompiEvent = (
  rawBody: Buffer | undefined,
  headerChecksum: string | undefined,
  eventsSecret: string
): VerifiedWompiEvent => {
  const body = rawBody?.toString("utf8") ?? ""
  const { data: event } = schema.safeParse(parseJson(body))
  const timestamp = event?.timestamp ?? event?.signature.timestamp
  const checksum = event?.signature.checksum ?? headerChecksum
  if (!event || timestamp === undefined || !checksum) {
    return refuse()
  }
  const signed = { data: event.data, properties: event.signature.properties, timestamp }
  if (!isEventChecksum(signed, checksum, eventsSecret)) {
    return refuse()
  }
  const transaction = transactionIdSchema.safeParse(event.data)
  const transactionId = transaction.success ? stripNul(transaction.data.transaction.id) : null
  if (transactionId !== null && !event.signature.properties.includes(TRANSACTION_ID)) {
    return refuse()
  }
  return {
    eventKey: createHash("sha256").update(`${checksum.toLowerCase()}.${timestamp}.${transactionId}`).digest("hex"),
    type: stripNul(event.event),
    transactionId,
    body: stripNul(body),
  }
}
