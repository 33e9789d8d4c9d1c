/** One payment session is worked on at a time, whoever works on it. */
export const sessionLockKey = (sessionId: string): string => `wompi:${sessionId}`

export const LOCK_WAIT_SECONDS = 30

/** After this long a holder that crashed loses the lock. */
export const LOCK_TTL_SECONDS = 120
