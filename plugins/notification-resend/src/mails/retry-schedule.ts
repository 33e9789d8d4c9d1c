/** A mail that failed is tried again after 5, 10, 20 … minutes, the last time some ten hours after it was written. */
export const FIRST_RETRY_MS = 5 * 60_000
export const MAX_RETRIES = 7
/** No mail is younger when its last retry is due. Resend knows an idempotency key for 24 hours. */
export const RETRY_WINDOW_MS = FIRST_RETRY_MS * 2 ** MAX_RETRIES

/** Is it time to try a failed mail again? @param retries made so far */
export const isRetryDue = (createdAt: Date, retries: number, now: Date): boolean =>
  retries < MAX_RETRIES && now.getTime() - createdAt.getTime() >= FIRST_RETRY_MS * 2 ** retries
