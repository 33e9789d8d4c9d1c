import { pause as pauseFor } from "../../wait-until"
import type { Forgery } from "../forgeries"

/** How one forgery was answered; `wrong` says by which forgery and how. */
export type Outcome = { kind: "refused" | "passed" | "unanswered" } | { kind: "wrong"; says: string }

/** Sends once; the status of the answer, or `undefined` when there was none. */
export type Send = (forgery: Forgery) => Promise<number | undefined>

const MAX_SENDS = 6
const PAUSE_MS = 500

/**
 * Sends a forgery. One whose checksum is right is stored, so a database that was killed at that moment answers it with a
 * 5xx, at which Wompi would send again: so does this, five times at most. Only an answer that stays is wrong.
 */
export const sendForgery = async (forgery: Forgery, send: Send, pause = pauseFor): Promise<Outcome> => {
  for (let sends = 1; ; sends++) {
    const status = await send(forgery)
    if (status === undefined) {
      return { kind: "unanswered" }
    }
    if (status === 401) {
      return { kind: "refused" }
    }
    if (status === 200 && forgery.mayPass) {
      return { kind: "passed" }
    }
    if (status < 500 || !forgery.mayPass || sends === MAX_SENDS) {
      return { kind: "wrong", says: `${forgery.kind}: ${status}` }
    }
    await pause(PAUSE_MS)
  }
}
