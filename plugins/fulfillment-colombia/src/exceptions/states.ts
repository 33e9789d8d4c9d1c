/**
 * A novedad and its answer, in every carrier's terms:
 *
 * - `pending`: the carrier waits for an answer.
 * - `transmitting`, `replied`: the answer is on its way, or with the carrier.
 * - `error`: the answer did not reach the carrier.
 * - `approved`, `rejected`: what the carrier made of it.
 */
export const EXCEPTION_STATUSES = ["pending", "transmitting", "replied", "error", "rejected", "approved"] as const

export type ExceptionStatus = (typeof EXCEPTION_STATUSES)[number]

/** Somebody has to answer, or to answer again. */
export const OPEN_EXCEPTIONS: readonly ExceptionStatus[] = ["pending", "error", "rejected"]
