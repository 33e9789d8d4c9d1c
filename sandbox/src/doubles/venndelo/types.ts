/** Shapes of the document's `Api…` schemas as the double keeps them. Money in pesos, weights in KG, sizes in CM. */

export const ORDER_STATUSES = [
  "PENDING",
  "PREPARING",
  "READY",
  "SHIPPED",
  "INCIDENT",
  "DELIVERED",
  "RETURNED",
  "CANCELLED",
] as const
export type OrderStatus = (typeof ORDER_STATUSES)[number]

export type TrackingStatus =
  | "PENDING"
  | "READY"
  | "IN-ORIGIN"
  | "TRANSIT"
  | "IN-DESTINATION"
  | "OUT-FOR-DELIVERY"
  | "DELIVERED"
  | "INCIDENT"
  | "RETURN"

export type PaymentMethodCode = "COD" | "EXTERNAL_PAYMENT"

export type Place = { city_code: string; subdivision_code: string; country_code: string; postal_code: string }

export type PickupInfo = Place & { contact_name: string; contact_phone: string; address_1: string }

export type ShippingInfo = Place & { first_name: string; last_name: string; address_1: string; phone: string | null }

export type BillingInfo = {
  first_name: string
  last_name: string
  email: string
  phone: string
  identification_type: string
  identification: string
}

export type Parcel = {
  unit_price: number
  quantity: number
  /** KG per unit. */
  weight: number | null
  /** CM per unit. */
  height: number | null
  width: number | null
  length: number | null
  free_shipping?: boolean | null
}

export type LineItem = Parcel & {
  name: string | null
  sku?: string
  dimensions_unit: "CM"
  weight_unit: "KG"
}

export type QuotationInput = {
  pickup_info: Place
  shipping_info: Place
  line_items: Parcel[]
  payment_method_code: PaymentMethodCode
}

export type CreateOrderInput = Omit<QuotationInput, "pickup_info" | "shipping_info" | "line_items"> & {
  pickup_info: PickupInfo
  billing_info: BillingInfo
  shipping_info: ShippingInfo
  line_items: (LineItem & { type: "STANDARD" | "VIRTUAL" })[]
  external_order_id: string
  confirmation_status?: "PENDING" | "CONFIRMED"
  discounts: { type: "GLOBAL"; amount: number }[]
}

export type ModifyOrderInput = Omit<CreateOrderInput, "external_order_id" | "confirmation_status" | "discounts">

export type Shipment = {
  tracking_number: string
  carrier_code: "COORDINADORA"
  carrier_name: "Coordinadora"
  type: "OUTBOUND"
  tracking_status: TrackingStatus
  tracking_date: string | null
  delivery_date: string | null
}

/** `ApiOrder`, and `confirmation_status`, which the real answers carry although the document does not list it. */
export type ApiOrder = Omit<CreateOrderInput, "line_items" | "confirmation_status"> & {
  id: string
  pin: string
  status: OrderStatus
  confirmation_status: "PENDING" | "CONFIRMED" | "REJECTED"
  created_at: string
  source: "API"
  source_order_id: string
  currency: "COP"
  line_items: (LineItem & { id: string })[]
  payment_url: string
  shipments: Shipment[]
  subtotal: number
  shipping_total: number
  assumed_shipping_total: number
  quoted_shipping_total: number
  total_discount: number
  total: number
}
