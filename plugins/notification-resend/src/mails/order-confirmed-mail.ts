import type { BigNumberInput } from "@medusajs/framework/types"
import { ORDER_CONFIRMED, type OrderConfirmedData } from "../templates/order-confirmed"
import { bankTransferOf, type OrderPayment } from "./bank-transfer"
import { toNumber } from "./to-number"
import type { Mail } from "./types"

type Address = {
  first_name?: string | null
  last_name?: string | null
  address_1?: string | null
  address_2?: string | null
  city?: string | null
  province?: string | null
}

/** An order as {@link ORDER_CONFIRMED_FIELDS} fetches it. */
export type ConfirmedOrder = {
  id: string
  display_id: number
  email?: string | null
  currency_code: string
  total: BigNumberInput
  shipping_total: BigNumberInput
  discount_total: BigNumberInput
  tax_total: BigNumberInput
  items: ({
    title: string
    variant_title?: string | null
    quantity: BigNumberInput
    total: BigNumberInput
  } | null)[]
  shipping_address?: Address | null
  payment_collections?: ({ payments?: (OrderPayment | null)[] | null } | null)[] | null
}

export const ORDER_CONFIRMED_FIELDS = [
  "id",
  "display_id",
  "email",
  "currency_code",
  "total",
  "shipping_total",
  "discount_total",
  "tax_total",
  "items.*",
  "shipping_address.*",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.data",
  "payment_collections.payments.captured_at",
  "payment_collections.payments.canceled_at",
]

const joined = (...parts: (string | null | undefined)[]) => parts.filter(Boolean).join(", ")

const addressLines = (address: Address): string[] =>
  [
    [address.first_name, address.last_name].filter(Boolean).join(" "),
    joined(address.address_1, address.address_2),
    joined(address.city, address.province),
  ].filter(Boolean)

const paymentsOf = ({ payment_collections }: ConfirmedOrder): OrderPayment[] =>
  (payment_collections ?? []).flatMap((collection) => collection?.payments ?? []).filter((payment) => payment !== null)

const lineTitle = ({ title, variant_title }: { title: string; variant_title?: string | null }): string =>
  variant_title && variant_title !== title ? `${title}, ${variant_title}` : title

/** The confirmation of an order, or `null` when the order has no e-mail (a sale over WhatsApp). */
export const orderConfirmedMail = (order: ConfirmedOrder): Mail | null => {
  if (!order.email) {
    return null
  }
  const data: OrderConfirmedData = {
    order_number: `#${order.display_id}`,
    customer_name: order.shipping_address?.first_name ?? null,
    currency_code: order.currency_code,
    items: order.items
      .filter((item) => item !== null)
      .map((item) => ({
        title: lineTitle(item),
        quantity: toNumber(item.quantity),
        total: toNumber(item.total),
      })),
    shipping_total: toNumber(order.shipping_total),
    discount_total: toNumber(order.discount_total),
    tax_total: toNumber(order.tax_total),
    total: toNumber(order.total),
    shipping_address: order.shipping_address ? addressLines(order.shipping_address) : [],
    bank_transfer: bankTransferOf(paymentsOf(order)),
  }
  return {
    to: order.email,
    template: ORDER_CONFIRMED,
    data,
    idempotency_key: `${order.id}:${ORDER_CONFIRMED}`,
    trigger_type: "order.placed",
    resource_id: order.id,
    resource_type: "order",
  }
}
