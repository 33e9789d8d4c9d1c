/** What Wompi holds of one transaction. */
export type WompiEntry = {
  id: string
  reference: string
  status: string
  amount_in_cents: number
  captured_in_cents: number
  refunded_in_cents: number
}

/** Wompi's side of the books. */
export type WompiBooks = { captured_in_cents: number; refunded_in_cents: number; transactions: WompiEntry[] }

type Money = { id: string; amount: number }

/** Amounts in pesos, as everywhere in Medusa. */
export type Payment = {
  id: string
  payment_session_id: string
  data: { transaction_id: string | null }
  captures: Money[]
  refunds: Money[]
  payment_collection: { order: { id: string } | null } | null
}

export type Order = {
  id: string
  status: string
  total: number
  cart: { id: string } | null
  summary: { paid_total: number; refunded_total: number; transaction_total: number; pending_difference: number }
  transactions: { amount: number; reference: string; reference_id: string }[]
  items: {
    id: string
    quantity: number
    variant: { inventory_items: { inventory_item_id: string; required_quantity: number }[] } | null
  }[]
  payment_collections: { payments: { id: string }[] }[]
}

export type Reservation = { line_item_id: string; inventory_item_id: string; quantity: number }

/** A row of the plugin's own ledger. */
export type LedgerRow = { transaction_id: string; status: string; is_orphan: boolean; orphan_reason: string | null }

/** Medusa's side of the books, as the admin shows it. */
export type MedusaBooks = {
  payments: Payment[]
  orders: Order[]
  reservations: Reservation[]
  ledger: LedgerRow[]
  /** What the stock says, by inventory item. */
  stock: Record<string, { reserved: number; stocked: number }>
}

/** What must have become of a buyer's cart: an order, none, or either. */
export type Deal = { cartId: string; story: string; sessions: string[]; expected: "order" | "no order" | "either" }
