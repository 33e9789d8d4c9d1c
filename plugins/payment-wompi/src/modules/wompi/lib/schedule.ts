/** Deliveries of one event that are tried before it is given up; reconciliation still finds the payment. */
export const MAX_EVENT_ATTEMPTS = 10

/** How long an attempt is looked up after its checkout address has expired: cash at a bank can take days. */
export const ATTEMPT_HORIZON_MS = 8 * 86_400_000

const EVENT_BASE_MS = 60_000
const EVENT_MAX_MS = 3_600_000
const CHECK_MAX_MS = 6 * 3_600_000

/** Pause before an event is tried again, in milliseconds: a minute, doubling, at most an hour. */
export const eventBackoffMs = (attempts: number): number => Math.min(EVENT_MAX_MS, EVENT_BASE_MS * 2 ** attempts)

/** Pause before an attempt is looked up again, in milliseconds: doubling from the first, at most six hours. */
export const checkBackoffMs = (checks: number, firstMs: number): number => Math.min(CHECK_MAX_MS, firstMs * 2 ** checks)
