const FIRST_MS = 5 * 60_000
const LONGEST_MS = 3_600_000

/** Pause before an overdue transfer is tried again: five minutes, doubling, at most an hour. @param checks made so far */
export const retryPauseMs = (checks: number): number => Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.max(0, checks - 1))
