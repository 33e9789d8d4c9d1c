/** One payment session is worked on at a time, whoever works on it. */
export const sessionLockKey = (sessionId: string): string => `wompi:${sessionId}`

/** Seconds to wait for the lock, and after which a crashed holder loses it. */
export const LOCK = { timeout: 30, ttl: 120 } as const
