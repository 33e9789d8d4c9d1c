import type { DeliveryStatus, MessageStatus } from "../../../types"

/**
 * How far a message of ours has come. Statuses arrive late, twice and in any order, and `delivered` is skipped when
 * a message is read at once (WhatsApp Cloud API, Webhooks, statuses), so a message only ever climbs. A failure
 * counts for less than a delivery: one of several devices may fail.
 */
const RANK: Record<MessageStatus, number> = {
  queued: 0,
  unknown: 1,
  sent: 2,
  failed: 3,
  delivered: 4,
  read: 5,
  // Ours alone: an inbound message has no delivery, and a blocked one was never handed over.
  received: Number.POSITIVE_INFINITY,
  blocked: Number.POSITIVE_INFINITY,
}

/**
 * The status after a report, or the current one when the report brings nothing new.
 *
 * @example advanceStatus("read", "delivered") // "read"
 */
export const advanceStatus = (current: MessageStatus, reported: DeliveryStatus | "unknown"): MessageStatus =>
  RANK[reported] > RANK[current] ? reported : current
