/** One member of staff at a time, so that the next one sees what came of it. What counts is the claim in the database. */
export const transferLockKey = (orderId: string): string => `bank-transfer:${orderId}`

export const LOCK_WAIT_SECONDS = 30
export const LOCK_TTL_SECONDS = 120
