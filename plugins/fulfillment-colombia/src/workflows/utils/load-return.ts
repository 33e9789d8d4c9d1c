import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { defaultParcelSchema, type ParcelDefaults } from "../../carriers/option-schemas"
import type { ParcelItem, ShipmentRequest } from "../../carriers/port"
import { toParcelItem, type ShippableLine } from "../../destination/parcel-items"
import { readRecipient, type DeliveryAddress } from "../../destination/read-recipient"
import type { ShippingOptions } from "../../modules/shipping/options"
import { numbered, type LoadedFulfillment } from "./load-fulfillment"

type ReturnedLine = Omit<ShippableLine, "quantity"> & { id: string; unit_price: BigNumberInput }

/** A return with what the carrier needs of its order. */
export type LoadedReturn = {
  display_id?: number | null
  email: string | null
  address: DeliveryAddress | null
  lines: ReturnedLine[]
  /** How many of each line come back. */
  items: LoadedFulfillment["items"]
}

type ReturnRow = { order_id: string; items?: ({ item_id: string; quantity: BigNumberInput } | null)[] | null }

type OrderRow = {
  display_id: number | null
  email: string | null
  shipping_address?: DeliveryAddress | null
  items?: ReturnedLine[]
  fulfillments?: { delivery_address?: DeliveryAddress | null }[]
}

const ORDER_FIELDS = [
  "display_id",
  "email",
  "shipping_address.*",
  "fulfillments.delivery_address.metadata",
  "items.id",
  "items.title",
  "items.product_title",
  "items.variant_title",
  "items.variant_sku",
  "items.unit_price",
  "items.variant.weight",
  "items.variant.length",
  "items.variant.width",
  "items.variant.height",
]

/** Are its goods on their way back to the shop? */
export const isReturn = (fulfillment: Pick<LoadedFulfillment, "data"> | null): boolean =>
  fulfillment?.data?.direction === "return"

const graph = async <T>(container: MedusaContainer, entity: "return" | "order", fields: string[], id: string) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields, filters: { id } })
  return (data[0] as unknown as T | undefined) ?? null
}

/** The order that a fulfillment belongs to: of a return by way of the return, once Medusa has linked it. */
export const orderIdOf = async (container: MedusaContainer, fulfillment: LoadedFulfillment): Promise<string | null> => {
  const returnId = fulfillment.return_link?.return_id
  if (!isReturn(fulfillment) || !returnId) {
    return fulfillment.order?.id ?? null
  }
  return (await graph<ReturnRow>(container, "return", ["order_id"], returnId))?.order_id ?? null
}

/** Weight and measures that the shop gave the carrier for an article without any. */
export const defaultParcelOf = ({ venndelo, coordinadora }: ShippingOptions, carrier: string): ParcelDefaults =>
  ({ venndelo, coordinadora })[carrier]?.defaultParcel ?? defaultParcelSchema.parse(undefined)

/**
 * What comes back. Medusa's fulfillment of a claim or an exchange lists every article of the order, by no line at all: the
 * return says which.
 */
const itemsOf = async (container: MedusaContainer, fulfillment: LoadedFulfillment): Promise<LoadedReturn["items"]> => {
  const returnId = fulfillment.return_link?.return_id
  const fields = ["items.item_id", "items.quantity"]
  const row = returnId ? await graph<ReturnRow>(container, "return", fields, returnId) : null
  const items = (row?.items ?? []).filter((item) => item !== null)
  return items.length
    ? items.map(({ item_id, quantity }) => ({ line_item_id: item_id, quantity: Number(quantity) }))
    : fulfillment.items
}

/**
 * Where the goods are and what they are. They are fetched where the order was sent to; a form that corrected the
 * order's address may have left out the city's code and the document, which the parcel's address still has.
 */
export const loadReturn = async (container: MedusaContainer, fulfillment: LoadedFulfillment): Promise<LoadedReturn> => {
  const orderId = await orderIdOf(container, fulfillment)
  const order = orderId ? await graph<OrderRow>(container, "order", ORDER_FIELDS, orderId) : null
  const address = order?.shipping_address
  const earlier = (order?.fulfillments ?? []).map(({ delivery_address }) => delivery_address?.metadata)
  return {
    display_id: order?.display_id,
    email: order?.email ?? null,
    address: address ? { ...address, metadata: Object.assign({}, ...earlier, address.metadata) } : null,
    lines: order?.items ?? [],
    items: await itemsOf(container, fulfillment),
  }
}

/**
 * What the carrier is told of goods that come back: declared at their price, paid by the shop, and nothing to collect.
 *
 * @throws MedusaError `invalid_data` when the buyer's data cannot stand on a waybill
 */
export const toReturnRequest = (
  fulfillmentId: string,
  { display_id, email, address, lines, items }: LoadedReturn,
  defaults: ParcelDefaults
): ShipmentRequest => {
  if (!email) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "El pedido no tiene correo electrónico.")
  }
  const byId = new Map(lines.map((line) => [line.id, line]))
  const parcel = items.flatMap(({ line_item_id, quantity }): ParcelItem[] => {
    const line = byId.get(line_item_id ?? "")
    return line ? [toParcelItem({ ...line, quantity }, line.unit_price, defaults)] : []
  })
  if (!parcel.length) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "La devolución no tiene artículos que se envíen.")
  }
  return {
    external_order_id: fulfillmentId,
    ...numbered(display_id),
    payment_mode: "EXTERNAL_PAYMENT",
    is_return: true,
    recipient: { ...readRecipient(address), email },
    items: parcel,
    discount: 0,
    free_shipping: true,
  }
}
