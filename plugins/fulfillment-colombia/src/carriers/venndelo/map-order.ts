import { orderNote, valueOf } from "../parcel"
import type { ParcelItem, ShipmentRequest } from "../port"
import { toLineItem } from "./map-line-item"
import { toPlace } from "./map-place"
import type { VenndeloOptions } from "./options"
import type { ApiCreateOrderIn, ApiModifyOrderIn, ApiOrder } from "./wire-types"

/** The smallest parcel that Venndelo takes: the freight is no thing, but a line has to have measures. */
const FREIGHT_LINE: Omit<ParcelItem, "unit_price"> = {
  sku: "ENVIO",
  name: "Envío",
  quantity: 1,
  weight_g: 1,
  length_cm: 1,
  width_cm: 1,
  height_cm: 1,
}

/**
 * Lines and discount that come to exactly what the buyer agreed to pay at the door. Venndelo would add its own freight
 * of the day to the articles, which may differ from the price that the cart showed; so the shop assumes the freight
 * there, and its price in the cart is a line of its own.
 */
const collected = ({ items, discount, collect = 0 }: ShipmentRequest): Pick<ShipmentRequest, "items" | "discount"> => {
  const missing = collect - (valueOf(items) - discount)
  return missing > 0
    ? { items: [...items, { ...FREIGHT_LINE, unit_price: missing }], discount }
    : { items, discount: discount - missing }
}

/** Venndelo's order has no room for a note: its number stands before the name of the first article. */
const withNote = (items: ParcelItem[], note: string): ParcelItem[] =>
  items.map((item, index) => (index === 0 && note ? { ...item, name: `${note} · ${item.name}` } : item))

type Ends = Pick<ApiCreateOrderIn, "pickup_info" | "shipping_info">

/** A name in one piece as Venndelo's two. */
const splitName = (name: string): { first_name: string; last_name: string } => {
  const [first_name, ...others] = name.split(" ")
  return { first_name, last_name: others.join(" ") || first_name }
}

/** From the shop to the buyer. */
const outward = ({ recipient }: ShipmentRequest, pickup: VenndeloOptions["pickup"]): Ends => ({
  pickup_info: {
    contact_name: pickup.contactName,
    contact_phone: pickup.contactPhone,
    address_1: pickup.address,
    ...toPlace(pickup.cityCode),
  },
  shipping_info: {
    first_name: recipient.first_name,
    last_name: recipient.last_name,
    address_1: recipient.address,
    phone: recipient.phone,
    ...toPlace(recipient.city_code),
  },
})

/** From the buyer back to the shop. */
const homeward = ({ recipient }: ShipmentRequest, pickup: VenndeloOptions["pickup"]): Ends => ({
  pickup_info: {
    contact_name: `${recipient.first_name} ${recipient.last_name}`.trim(),
    contact_phone: recipient.phone,
    address_1: recipient.address,
    ...toPlace(recipient.city_code),
  },
  shipping_info: {
    ...splitName(pickup.contactName),
    address_1: pickup.address,
    phone: pickup.contactPhone,
    ...toPlace(pickup.cityCode),
  },
})

/**
 * A shipment as the body of `POST /v1/admin/orders`. It is created unconfirmed: an order that Venndelo stored but
 * whose answer was lost must not set a courier off. The articles are `VIRTUAL`: they exist only in this order, not in
 * Venndelo's catalogue.
 */
export const toCreateOrder = (request: ShipmentRequest, pickup: VenndeloOptions["pickup"]): ApiCreateOrderIn => {
  const { recipient } = request
  const isCollected = request.collect !== undefined
  const { items, discount } = isCollected ? collected(request) : request
  const freeShipping = isCollected || request.free_shipping
  return {
    ...(request.is_return ? homeward : outward)(request, pickup),
    billing_info: {
      first_name: recipient.first_name,
      last_name: recipient.last_name,
      email: recipient.email,
      phone: recipient.phone,
      identification_type: recipient.document.type,
      identification: recipient.document.number,
    },
    line_items: withNote(items, orderNote(request)).map((item) => ({
      ...toLineItem(item, freeShipping),
      type: "VIRTUAL",
    })),
    payment_method_code: request.payment_mode,
    external_order_id: request.external_order_id,
    confirmation_status: "PENDING",
    discounts: discount > 0 ? [{ type: "GLOBAL", amount: discount }] : [],
  }
}

/**
 * A shipment as the body of `PUT /v1/admin/orders/{id}`: an address was corrected before the guide was made. What it
 * leaves out (our id, the confirmation, the discounts) stays as it is.
 */
export const toModifyOrder = (request: ShipmentRequest, pickup: VenndeloOptions["pickup"]): ApiModifyOrderIn => {
  const { pickup_info, billing_info, shipping_info, line_items, payment_method_code } = toCreateOrder(request, pickup)
  return { pickup_info, billing_info, shipping_info, line_items, payment_method_code }
}

/** The order in the answer of `POST /v1/admin/orders`, which is `{items: [order]}` or, seen in use, the order itself. */
export const fromCreateOrder = (answer: { items?: Partial<ApiOrder>[]; id?: unknown } | null): string | null => {
  const id = answer?.items?.[0]?.id ?? answer?.id
  return typeof id === "string" || typeof id === "number" ? String(id) : null
}

/**
 * Which of Venndelo's orders belongs to our id. Venndelo does not keep `external_order_id` unique: the oldest living
 * order wins, then the oldest cancelled one.
 */
export const pickOrder = (orders: ApiOrder[], externalOrderId: string): ApiOrder | null => {
  const ours = orders
    .filter((order) => order.external_order_id === externalOrderId)
    .sort((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at))
  return ours.find((order) => order.status !== "CANCELLED") ?? ours[0] ?? null
}
