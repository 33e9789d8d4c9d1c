import type { MessageStatus } from "../lib/types"

/**
 * How far a message has come. Reports arrive late, twice and in any order, and `delivered` may be left out (WhatsApp
 * Cloud API, Webhooks, statuses). A failure counts for less than a delivery: one of several devices may fail.
 */
const RANK: Record<MessageStatus, number> = {
  received: 0,
  queued: 0,
  unknown: 1,
  sent: 2,
  failed: 3,
  delivered: 4,
  read: 5,
  blocked: 6,
}

/** Of two reports about a message, the one that is further along, in whatever order they came. */
export const forwardStatus = (current: MessageStatus, next: MessageStatus): MessageStatus =>
  RANK[next] > RANK[current] ? next : current

/** Whether the message did not and will not reach the customer. */
export const endedWithoutDelivery = (status: MessageStatus): boolean => status === "failed" || status === "blocked"
