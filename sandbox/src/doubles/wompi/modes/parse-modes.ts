import { isRecord } from "../../../core/dig"
import { PAYMENT_METHODS } from "../types"
import { invalidInput } from "../wompi-error"
import { LEGACY_STATUSES, VOID_WINDOWS, type Modes } from "./modes"

type Check = { accepts: (value: unknown) => boolean; expected: string }

const A_WEEK_MS = 7 * 24 * 3600 * 1000

const flag: Check = { accepts: (value) => typeof value === "boolean", expected: "true or false" }

const milliseconds: Check = {
  accepts: (value) => typeof value === "number" && Number.isInteger(value) && value >= 0 && value <= A_WEEK_MS,
  expected: "whole milliseconds between 0 and a week",
}

const oneOf = (values: readonly unknown[]): Check => ({
  accepts: (value) => values.includes(value),
  expected: `one of ${values.join(", ")}`,
})

const listOf = (accepts: (entry: unknown) => boolean, expected: string): Check => ({
  accepts: (value) => Array.isArray(value) && value.every(accepts) && new Set(value).size === value.length,
  expected: `a list, without repetition, of ${expected}`,
})

const CHECKS: Record<keyof Modes, Check> = {
  accepted_payment_methods: listOf(oneOf(PAYMENT_METHODS).accepts, PAYMENT_METHODS.join(", ")),
  settlement_ms: milliseconds,
  payer_decides: flag,
  minimum_amount: flag,
  void_window: oneOf(VOID_WINDOWS),
  legacy_merchant_status: oneOf(LEGACY_STATUSES),
  refuse_localhost_redirect: flag,
  event_uppercase_checksum: flag,
  event_timestamp_in_signature: flag,
  event_without_environment: flag,
  event_extra_properties: listOf(
    (path) => typeof path === "string" && /^transaction(\.\w+)+$/.test(path),
    "paths such as transaction.reference"
  ),
  event_duplicate: flag,
  event_reorder: flag,
  event_delay_ms: milliseconds,
}

const problemOf = (name: string, value: unknown): string | undefined => {
  if (!Object.hasOwn(CHECKS, name)) {
    return `Unknown; known are ${Object.keys(CHECKS).join(", ")}`
  }
  const { accepts, expected } = CHECKS[name as keyof Modes]
  return accepts(value) ? undefined : `Must be ${expected}`
}

/**
 * Reads the body of `POST /_sandbox/wompi/modes`: any of the modes. An unknown one is refused, for a misspelt mode
 * would never show.
 *
 * @throws WompiError 422 with a message per mode
 */
export const parseModes = (body: unknown): Partial<Modes> => {
  if (!isRecord(body)) {
    throw invalidInput({ body: ["Must be an object of modes"] })
  }
  const problems = Object.entries(body).flatMap(([name, value]) => {
    const problem = problemOf(name, value)
    return problem ? [[name, [problem]]] : []
  })
  if (problems.length) {
    throw invalidInput(Object.fromEntries(problems))
  }
  return body
}
