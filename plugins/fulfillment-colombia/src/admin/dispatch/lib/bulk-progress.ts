import type { Bulk, BulkItem, BulkRequest } from "../types"

const ended = ({ status }: BulkItem) => status !== "waiting"

/** How much of a bulk is behind, from 0 to 100; only a finished one is at 100. A list has bulks without their items. */
export const bulkPercent = ({ state, total, done, failed, items }: Bulk): number => {
  if (state === "done") {
    return 100
  }
  const behind = Math.max(done + failed, items.filter(ended).length)
  return total === 0 ? 0 : Math.min(99, Math.floor((behind / total) * 100))
}

export type BulkSummary = Record<BulkItem["status"], number>

export const bulkSummary = ({ items }: Bulk): BulkSummary => {
  const summary: BulkSummary = { waiting: 0, done: 0, failed: 0, skipped: 0 }
  for (const { status } of items) {
    summary[status] += 1
  }
  return summary
}

/** What came of a finished bulk, to be said in this order; what is none is left out, unless nothing was done at all. */
export const bulkResults = ({ done, skipped, failed }: Pick<Bulk, "done" | "skipped" | "failed">) => {
  const results = [
    { status: "done", count: done - skipped },
    { status: "skipped", count: skipped },
    { status: "failed", count: failed },
  ] as const
  const some = results.filter(({ count }) => count > 0)
  return some.length ? some : results.slice(0, 1)
}

const ITEM_ORDER: BulkItem["status"][] = ["failed", "waiting", "skipped", "done"]

/** Items with those that want somebody's attention first; else as they were asked for. */
export const byAttention = (items: BulkItem[]): BulkItem[] =>
  ITEM_ORDER.flatMap((status) => items.filter((item) => item.status === status))

/** Fulfillments of what went well, for what comes next: printing, asking for the pickup. */
export const doneFulfillments = ({ items }: Bulk): string[] =>
  items.flatMap(({ status, fulfillment_id }) => (status === "done" && fulfillment_id ? [fulfillment_id] : []))

/**
 * The requests that try again what failed. An order that was never packed is packed; a parcel whose label failed is
 * resumed where it stopped; the rest is asked for once more, a pickup for the day that was chosen.
 */
export const retryRequests = ({ kind, items, pickup_date }: Bulk): BulkRequest[] => {
  const failed = items.filter(({ status }) => status === "failed")
  const fulfillmentIds = failed.flatMap(({ fulfillment_id }) => fulfillment_id ?? [])
  if (kind !== "prepare") {
    const request: BulkRequest = { kind, fulfillment_ids: fulfillmentIds }
    return fulfillmentIds.length
      ? [kind === "pickup" ? { ...request, pickup_date: pickup_date ?? undefined } : request]
      : []
  }
  const orderIds = failed.filter(({ fulfillment_id }) => fulfillment_id === null).map(({ order_id }) => order_id)
  const again: BulkRequest[] = [
    { kind: "prepare", order_ids: orderIds },
    { kind: "retry", fulfillment_ids: fulfillmentIds },
  ]
  return again.filter(({ order_ids, fulfillment_ids }) => (order_ids ?? fulfillment_ids ?? []).length > 0)
}
