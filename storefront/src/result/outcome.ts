import type { SessionAnswer } from "@kaiu/medusa-payment-wompi/browser"

/**
 * What a shopper is told:
 *
 * - `placed`: there is an order, and all is well with its payment
 * - `waiting`: money is on its way, or the shopper has to do something
 * - `declined`: nothing was charged; another try is possible
 * - `late`: paid after the order was gone: the shop returns the money
 * - `returned`: it went back
 */
export type Outcome = "placed" | "waiting" | "declined" | "late" | "returned"

const OF: Record<SessionAnswer["session"]["status"], Outcome> = {
  approved: "placed",
  pending: "waiting",
  declined: "declined",
  error: "declined",
  late: "late",
  voided: "returned",
}

export const outcomeOf = (session: Pick<SessionAnswer["session"], "status">): Outcome => OF[session.status]

const FIRST_MINUTE_MS = 60_000
const OFTEN_MS = 2_000
const SELDOM_MS = 6_000

/** Milliseconds until the payment is asked for again, or `false` when nothing more will happen. */
export const nextLookIn = (outcome: Outcome | undefined, sinceMs: number): number | false => {
  if (outcome !== undefined && outcome !== "waiting") {
    return false
  }
  return sinceMs < FIRST_MINUTE_MS ? OFTEN_MS : SELDOM_MS
}
