import { isRecord } from "../core/dig"
import type { Parsed } from "./parsed"

const A_YEAR_MS = 365 * 24 * 60 * 60 * 1000

/** Reads `{ ms }` of `POST /_sandbox/clock/advance`: how far to push the clock. */
export const parseAdvance = (body: unknown): Parsed<number> => {
  const ms = isRecord(body) ? body.ms : undefined
  return typeof ms === "number" && ms >= 0 && ms <= A_YEAR_MS
    ? { value: ms }
    : { error: "ms must be a number of milliseconds between 0 and one year" }
}
