/** One payment session is worked on at a time, whoever works on it. */
export const sessionLockKey = (sessionId: string): string => `wompi:${sessionId}`

/**
 * One shopper's request to pay at a time. Apart from the session's own lock, which settling takes while a request waits
 * for Wompi.
 */
export const paymentLockKey = (sessionId: string): string => `wompi-pay:${sessionId}`

export const LOCK_WAIT_SECONDS = 30

/** After this long a holder that crashed loses the lock. */
export const LOCK_TTL_SECONDS = 120
