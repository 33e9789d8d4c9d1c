import { quote, subtotalOf } from "./quote"
import type { ApiOrder, CreateOrderInput, QuotationInput } from "./types"
import { invalidBody, VenndeloError } from "./venndelo-error"

const IDENTIFICATION_TYPES = ["CC", "PE", "CE", "NIT"]

/** Faults that only show in production, from public integrations: neither is in the document. */
export const refuseImpossible = ({
  billing_info,
  line_items,
  payment_method_code,
  discounts,
}: Pick<CreateOrderInput, "billing_info" | "line_items" | "payment_method_code" | "discounts">): void => {
  if (!line_items.length) {
    throw invalidBody("line_items no puede estar vacío")
  }
  if (!IDENTIFICATION_TYPES.includes(billing_info.identification_type)) {
    throw invalidBody(`billing_info/identification_type debe ser uno de ${IDENTIFICATION_TYPES.join(", ")}`)
  }
  if (payment_method_code === "COD" && line_items.some((item) => item.unit_price === 0)) {
    throw new VenndeloError(500, "500", "The entity Order has invalid values")
  }
  if (discounts.length && totalDiscount(discounts) >= subtotalOf(line_items)) {
    throw new VenndeloError(404, "404", "El tipo de descuento no es válido")
  }
}

const totalDiscount = (discounts: CreateOrderInput["discounts"]): number =>
  discounts.reduce((sum, { amount }) => sum + amount, 0)

/** The order's money, from its quotation: the buyer pays the freight that the seller does not assume. */
export const totalsOf = (input: QuotationInput & Pick<CreateOrderInput, "discounts">) => {
  const freight = quote(input)
  const subtotal = subtotalOf(input.line_items)
  const shippingTotal = freight.quoted_shipping_total - freight.assumed_shipping_total
  const discount = totalDiscount(input.discounts)
  return {
    ...freight,
    subtotal,
    shipping_total: shippingTotal,
    total_discount: discount,
    total: subtotal + shippingTotal - discount,
  }
}

/**
 * An order out of a body that conforms to the document.
 *
 * @param number serial number that `id` and `pin` are made of
 * @param now milliseconds since the epoch
 * @throws VenndeloError for what Venndelo refuses
 */
export const buildOrder = (input: CreateOrderInput, number: number, now: number): ApiOrder => {
  refuseImpossible(input)
  const unconfirmed = input.payment_method_code === "COD" ? "PENDING" : "CONFIRMED"
  return {
    id: String(8_000_000 + number),
    pin: String(60_000_000 + number * 37),
    status: "PENDING",
    confirmation_status: input.confirmation_status ?? unconfirmed,
    created_at: new Date(now).toISOString(),
    source: "API",
    source_order_id: input.external_order_id,
    currency: "COP",
    pickup_info: input.pickup_info,
    billing_info: input.billing_info,
    shipping_info: input.shipping_info,
    line_items: input.line_items.map(({ type: _type, ...item }) => ({ ...item, id: crypto.randomUUID() })),
    payment_method_code: input.payment_method_code,
    payment_url: "",
    external_order_id: input.external_order_id,
    shipments: [],
    discounts: input.discounts,
    ...totalsOf(input),
  }
}
