import type { CarrierErrorKind } from "../carriers/carrier-error"
import type { OperationState } from "../modules/shipping/types"

const SECOND = 1_000
const MINUTE = 60 * SECOND
const HOUR = 60 * MINUTE

type FailureState = Extract<OperationState, "failed" | "unknown">

type RetryRule = {
  state: FailureState
  /** First pause; doubles with each attempt up to `maxMs`. */
  baseMs: number
  maxMs: number
  /** Sends in all before a person has to look. */
  attempts: number
}

const NOT_TAKEN: RetryRule = { state: "failed", baseMs: 5 * SECOND, maxMs: 5 * MINUTE, attempts: Infinity }
/** What the shop can mend meanwhile: an empty account, a wrong key, an address. */
const REFUSED: RetryRule = { state: "failed", baseMs: 15 * SECOND, maxMs: HOUR, attempts: 20 }
/** A write without an answer may still arrive: the first look comes after any call's time limit. */
const UNANSWERED: RetryRule = { state: "unknown", baseMs: 20 * SECOND, maxMs: 5 * MINUTE, attempts: Infinity }

/** What becomes of a failed write to a carrier. */
export const RETRY_RULES: Record<CarrierErrorKind, RetryRule> = {
  unavailable: NOT_TAKEN,
  insufficient_balance: REFUSED,
  refused: REFUSED,
  unauthorized: REFUSED,
  not_found: REFUSED,
  already_exists: REFUSED,
  no_coverage: REFUSED,
  unknown: UNANSWERED,
}

/** Pauses between two looks at a label that is being prepared. */
export const LABEL_PENDING = { baseMs: 2 * SECOND, maxMs: MINUTE }

/** Pauses between two readings of a shipment's whereabouts, counted since it last changed. */
export const TRACKING = { baseMs: 5 * SECOND, maxMs: 10 * MINUTE }

/** `base`, twice `base`, four times … up to `max`. @param count from 1 */
export const backOff = ({ baseMs, maxMs }: { baseMs: number; maxMs: number }, count: number): number =>
  Math.min(maxMs, baseMs * 2 ** Math.min(count - 1, 30))

/**
 * State of a failed operation and when it is sent (or looked up) again; `null` when a person has to look.
 *
 * @param attempts sends so far, from 1
 */
export const afterFailure = (
  kind: CarrierErrorKind,
  attempts: number,
  now: Date
): { state: FailureState; next_attempt_at: Date | null } => {
  const rule = RETRY_RULES[kind]
  const next = attempts < rule.attempts ? new Date(now.getTime() + backOff(rule, attempts)) : null
  return { state: rule.state, next_attempt_at: next }
}
