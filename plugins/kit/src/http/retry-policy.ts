import type { OutsideErrorClass } from "./outside-call-error"

/** How a request may be repeated: `safe` has no effect or an idempotent one, `unsafe` would take effect twice. */
export type RequestSafety = "safe" | "unsafe"

/** Which error classes are worth another try. A write is repeated only when the other side cannot have seen it. */
export const RETRYABLE: Record<RequestSafety, ReadonlySet<OutsideErrorClass>> = {
  safe: new Set(["unreachable", "timeout", "connection_lost", "rate_limited", "server_error"]),
  unsafe: new Set(["unreachable", "rate_limited"]),
}

export type RetryPolicy = {
  /** Tries in all, the first included. */
  attempts: number
  /** First pause in milliseconds; doubles with each try. */
  baseDelayMs: number
  /** Longest pause in milliseconds. A longer `Retry-After` ends the tries. */
  maxDelayMs: number
}

export const DEFAULT_RETRY: RetryPolicy = { attempts: 3, baseDelayMs: 200, maxDelayMs: 5_000 }

/**
 * Pause before try number `attempt + 1`, in milliseconds, or `null` when there must be no further try.
 *
 * @param attempt tries made so far, from 1
 * @param retryAfterMs what the other side asked for, if it did
 * @param random from 0 to 1, for full jitter
 */
export const nextDelayMs = (
  policy: RetryPolicy,
  safety: RequestSafety,
  errorClass: OutsideErrorClass,
  attempt: number,
  retryAfterMs: number | undefined,
  random: number
): number | null => {
  if (attempt >= policy.attempts || !RETRYABLE[safety].has(errorClass)) {
    return null
  }
  if (retryAfterMs !== undefined) {
    return retryAfterMs <= policy.maxDelayMs ? retryAfterMs : null
  }
  const ceiling = Math.min(policy.maxDelayMs, policy.baseDelayMs * 2 ** (attempt - 1))
  return Math.round(ceiling * (0.5 + random / 2))
}

/** `Retry-After` as milliseconds: seconds or an HTTP date (RFC 9110 §10.2.3). */
export const parseRetryAfter = (header: unknown, now: number): number | undefined => {
  if (typeof header !== "string" || header.trim() === "") {
    return undefined
  }
  const seconds = Number(header)
  if (Number.isFinite(seconds)) {
    return Math.max(0, seconds * 1000)
  }
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}
