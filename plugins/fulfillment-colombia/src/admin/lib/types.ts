export type CodState = "pending" | "confirmed" | "collected" | "cancelled" | "returned"

export type StaffMember = { email: string; first_name: string | null; last_name: string | null }

/** What a courier is to collect for an order, as `GET /admin/shipping/cod/:order_id` tells it. */
export type CodCollection = {
  order_id: string
  /** Pesos. */
  amount: number
  state: CodState
  confirmed_by: "buyer" | "staff" | null
  confirmed_at: string | null
  cancel_reason: "expired" | "buyer" | "order" | null
  deadline_at: string | null
  collected_at: string | null
  cancelled_at: string | null
  returned_at: string | null
  /** The member of staff who confirmed. */
  user?: StaffMember | null
  /** The buyer's page of the order; `null` when the store signs no links. */
  link: string | null
}
