/** One member of staff at a time, the next one sees what came of it. What counts is the claim in the database. */
export const transferLock = (orderId: string) => ({ key: `bank-transfer:${orderId}`, timeout: 30, ttl: 120 })
