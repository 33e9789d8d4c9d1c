import { createHash } from "node:crypto"
import { equalInConstantTime } from "@kaiu/medusa-kit"

export type SignedEvent = {
  data: Record<string, unknown>
  /** Paths below `data`, in the order in which their values are joined. They vary: never assume them. */
  properties: string[]
  timestamp: number
}

const valueAt = (data: unknown, path: string): string | undefined => {
  const value = path
    .split(".")
    .reduce<unknown>(
      (parent, name) =>
        typeof parent === "object" && parent !== null ? (parent as Record<string, unknown>)[name] : undefined,
      data
    )
  if (value === null) {
    return ""
  }
  return ["string", "number", "boolean"].includes(typeof value) ? String(value) : undefined
}

/**
 * Checksum of an event: SHA-256, in lower-case hexadecimal, of the values named by `properties`, the timestamp and the
 * events secret, joined without separators (Wompi docs, "Eventos").
 *
 * @returns `null` when the event lacks a value that its own `properties` name
 */
export const eventChecksum = (event: SignedEvent, eventsSecret: string): string | null => {
  const values = event.properties.map((path) => valueAt(event.data, path))
  if (values.length === 0 || values.includes(undefined)) {
    return null
  }
  return createHash("sha256")
    .update(`${values.join("")}${event.timestamp}${eventsSecret}`)
    .digest("hex")
}

/** Does the checksum belong to the event? In any case: Wompi's documents print it in upper case. */
export const isEventChecksum = (event: SignedEvent, checksum: string, eventsSecret: string): boolean => {
  const expected = eventChecksum(event, eventsSecret)
  return expected !== null && equalInConstantTime(expected, checksum.toLowerCase())
}
