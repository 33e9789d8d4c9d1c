/**
 * Money of an order that a courier collects, on its way to the shop:
 *
 * - `to_collect`: the parcel is on its way.
 * - `to_remit`: collected, and not yet paid to the shop.
 * - `remitted`: paid, to the peso.
 * - `difference`: paid, and not what was collected; or collected, and not what the order costs.
 * - `lost`: the parcel came back; there is nothing to collect.
 */
export const RECONCILIATION_STATES = ["to_collect", "to_remit", "remitted", "difference", "lost"] as const

export type ReconciliationState = (typeof RECONCILIATION_STATES)[number]

/**
 * Whose word it is that money was collected: the carrier's own, which names an amount, or that of its delivery, by
 * which the order's whole amount counts.
 */
export type CollectedBy = "carrier" | "delivery"

/** Whole pesos. */
export type ReconciliationRow = {
  order_id: string
  display_id: number | null
  tracking_number: string | null
  carrier: string | null
  expected: number
  collected: number | null
  collected_by: CollectedBy | null
  remitted: number | null
  /** What was paid beyond what was collected; negative when it was less. */
  difference: number
  /** What was collected beyond what the order costs; negative when it was less. */
  collected_difference: number
  delivered_at: Date | null
  state: ReconciliationState
}

export type ReconciliationTotals = { expected: number; collected: number; remitted: number; outstanding: number }

export type RemittanceRow = { order_id: string; amount: number }

export type RemittanceRecord = { id: string; reference: string; total: number; count: number }

/** Do two lists say the same, whatever their order? */
export const sameRows = (one: RemittanceRow[], other: RemittanceRow[]): boolean => {
  const amounts = new Map(one.map(({ order_id, amount }) => [order_id, amount]))
  return one.length === other.length && other.every(({ order_id, amount }) => amounts.get(order_id) === amount)
}
