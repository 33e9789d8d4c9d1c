type Moment = string | Date

/** An order as {@link ORDER_FACTS_FIELDS} fetches it. */
export type OrderFacts = {
  id: string
  display_id: number
  status: string
  customer_id: string | null
  email: string | null
  shipping_address?: { phone?: string | null } | null
  billing_address?: { phone?: string | null } | null
  items: OrderLine[]
  fulfillments?: Parcel[] | null
}

export type OrderLine = {
  id: string
  title: string
  product_title?: string | null
  variant_title?: string | null
  thumbnail?: string | null
  product?: { metadata?: Record<string, unknown> | null } | null
  detail: Record<"return_requested_quantity" | "return_received_quantity" | "return_dismissed_quantity", unknown>
}

export type Parcel = {
  location_id: string | null
  shipped_at: Moment | null
  delivered_at: Moment | null
  canceled_at: Moment | null
  items?: { line_item_id: string | null; quantity: unknown }[] | null
}

export const ORDER_FACTS_FIELDS = [
  "id",
  "display_id",
  "status",
  "customer_id",
  "email",
  "shipping_address.phone",
  "billing_address.phone",
  "items.id",
  "items.title",
  "items.product_title",
  "items.variant_title",
  "items.thumbnail",
  "items.product.metadata",
  "items.detail.*",
  "fulfillments.location_id",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "fulfillments.items.line_item_id",
  "fulfillments.items.quantity",
]

/** What somebody asks to give back: a line of the order and how many of it. */
export type AskedItem = { id: string; quantity: number }

/** A withdrawal as far as the quantities of another one depend on it. */
export type EarlierWithdrawal = { state: string; return_id: string | null; items: AskedItem[] }
