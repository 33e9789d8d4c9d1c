/** What the carrier holds of one order of ours. */
export type CarrierOrder = {
  id: string
  external_order_id: string
  status: string
  shipments: { tracking_number: string }[]
}

/** One fulfillment as Medusa and the shop's ledger have it. */
export type Parcel = {
  fulfillment_id: string
  order_id: string | null
  is_canceled: boolean
  carrier_id: string | null
  tracking_number: string | null
  /** Waybills kept. */
  labels: number
  /** Guide numbers that Medusa's order shows. */
  shown: string[]
}

export type ShippingBooks = {
  /** Calls that break the carrier's own document. */
  breaches: { call: string; problems: string[] }[]
  carrier: CarrierOrder[]
  parcels: Parcel[]
  /** What was ordered, and how much of it Medusa says is packed. */
  orders: { id: string; ordered: number; packed: number }[]
}

/** What must become of an order: one parcel, or none because staff took it back. */
export type Errand = { order_id: string; story: string; expected: "parcel" | "cancelled" | "either" }
