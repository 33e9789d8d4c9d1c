import { isRecord } from "../core/dig"
import type { FaultInput } from "../core/faults"
import type { Parsed } from "./parsed"

type Check = { accepts: (value: unknown) => boolean; expected: string }

const isInteger = (from: number, to: number) => (value: unknown) =>
  typeof value === "number" && Number.isInteger(value) && value >= from && value <= to
const text: Check = { accepts: (value) => typeof value === "string" && value !== "", expected: "a text" }
const flag: Check = { accepts: (value) => typeof value === "boolean", expected: "true or false" }
const texts: Check = {
  accepts: (value) => isRecord(value) && Object.values(value).every((entry) => typeof entry === "string"),
  expected: "an object of texts",
}

const FIELDS: Record<keyof FaultInput, Check> = {
  provider: text,
  match: text,
  status: { accepts: isInteger(200, 599), expected: "an HTTP status between 200 and 599" },
  body: { accepts: () => true, expected: "anything" },
  headers: texts,
  delay_ms: { accepts: isInteger(1, 600_000), expected: "milliseconds between 1 and 600000" },
  drop: flag,
  after: flag,
  duplicate: flag,
  reorder: flag,
  times: { accepts: isInteger(1, 1_000_000), expected: "a whole number of at least 1" },
}

const EFFECTS = ["status", "delay_ms", "drop", "duplicate", "reorder"] as const

/** Reads the body of `POST /_sandbox/faults`. An unknown field is refused: a misspelt fault would never hit. */
export const parseFault = (body: unknown): Parsed<FaultInput> => {
  if (!isRecord(body) || body.provider === undefined) {
    return { error: "provider is required" }
  }
  for (const [name, value] of Object.entries(body)) {
    const check = Object.hasOwn(FIELDS, name) ? FIELDS[name as keyof FaultInput] : undefined
    if (!check) {
      return { error: `Unknown field ${name}; known are ${Object.keys(FIELDS).join(", ")}` }
    }
    if (!check.accepts(value)) {
      return { error: `${name} must be ${check.expected}` }
    }
  }
  return EFFECTS.some((effect) => body[effect])
    ? { value: body as FaultInput }
    : { error: `Give one of ${EFFECTS.join(", ")}` }
}
