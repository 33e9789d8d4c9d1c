import type { Dispatch, Shipment } from "../types"

export type ShippingCost = {
  /** Pesos: what the carrier bills, or while it has not what it quoted. */
  cost: number | null
  isBilled: boolean
  /** Pesos. */
  paid: number | null
  /** What the shop pays on top of the buyer; less than nothing when it keeps some. `null` while either is unknown. */
  gap: number | null
  source: string | null
}

/** What a parcel costs the shop, against what its buyer paid for the delivery. */
export const shippingCost = ({ cost }: Pick<Shipment, "cost">): ShippingCost => {
  const known = cost.billed_by_carrier ?? cost.quoted
  return {
    cost: known,
    isBilled: cost.billed_by_carrier !== null,
    paid: cost.paid_by_buyer,
    gap: known === null || cost.paid_by_buyer === null ? null : known - cost.paid_by_buyer,
    source: cost.quote_source,
  }
}

/** The parcel that stands for an order in a list: the latest one that is not cancelled, else the latest. */
export const mainShipment = ({ shipments }: Pick<Dispatch, "shipments">): Shipment | null => {
  const latestFirst = [...shipments].sort((one, other) => (other.packed_at ?? "").localeCompare(one.packed_at ?? ""))
  return latestFirst.find(({ status }) => status !== "cancelled") ?? latestFirst[0] ?? null
}

export type SourceKey = "carrier" | "stale" | "tariff" | "other"

/**
 * Where a quote comes from, as its `source` says: the carrier now (`carrier`), the carrier some time ago (`stale`), or
 * the shop's own tariff of some version (`fallback:2026-1`).
 */
export const sourceKey = (source: string): SourceKey => {
  const name = source.split(":")[0]
  return name === "carrier" || name === "stale" ? name : name === "fallback" ? "tariff" : "other"
}
