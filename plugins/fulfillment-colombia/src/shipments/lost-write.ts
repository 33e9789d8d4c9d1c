import type { OperationState } from "../modules/shipping/types"

const SECOND = 1_000

/** After any call's time limit: what is still on its way has arrived by then. */
const FIRST_LOOK_MS = 20 * SECOND
/** A carrier may show late what it has taken. */
const LAST_LOOK_MS = 60 * SECOND

/** A write of which nobody knows whether the carrier took it. */
export const isUnanswered = ({ state }: { state: OperationState }): boolean => state === "sent" || state === "unknown"

/**
 * When to look again for what an unanswered write may have left at the carrier, after a look that found nothing; `null`
 * when it left nothing: it was looked for after its pause, and once more later.
 *
 * @param sentAt when anything was last known of the write
 * @param looks those so far, from 1
 */
export const nextLookAt = (sentAt: Date, looks: number, now: Date): Date | null => {
  const age = now.getTime() - sentAt.getTime()
  if (age < FIRST_LOOK_MS) {
    return new Date(sentAt.getTime() + FIRST_LOOK_MS)
  }
  return age < LAST_LOOK_MS || looks < 2
    ? new Date(Math.max(sentAt.getTime() + LAST_LOOK_MS, now.getTime() + FIRST_LOOK_MS))
    : null
}
