import { MathBN, MedusaError } from "@medusajs/framework/utils"
import { roundToPeso } from "@kaiu/medusa-kit"
import type { BigNumberInput, FulfillmentOrderDTO } from "@medusajs/framework/types"
import type { ParcelItem, PaymentMode } from "../carriers/port"
import type { ShipmentStatus } from "../carriers/status"
import type { ParcelDefaults } from "../carriers/option-schemas"
import { needsShipping, toParcelItem, type ShippableLine } from "../destination/parcel-items"
import type { KeptQuote } from "../quotes/final-quote"

/**
 * What a fulfillment keeps in `data` for its carrier: the parcel as it was when staff packed it, and where it is.
 * Nothing about the buyer: name, address and document are read from the order when the carrier is told.
 */
export type FulfillmentSnapshot = {
  carrier: string
  state: ShipmentStatus
  /** Goods on their way back to the shop; what they are is read from the return. */
  direction?: "return"
  payment_mode: PaymentMode
  /** What the buyer agreed to: price, days, and by whom. */
  quote?: KeptQuote
  items: ParcelItem[]
  /** Pesos off the sum of the items. */
  discount: number
  free_shipping: boolean
  carrier_order_id?: string
  tracking_number?: string
}

export type SnapshotLine = ShippableLine & {
  id: string
  unit_price: BigNumberInput
  /** Pesos of the whole line with IVA, before and after discounts. */
  original_total?: BigNumberInput
  total?: BigNumberInput
  variant?:
    | (ShippableLine["variant"] & {
        inventory_items?: { required_quantity?: number | null; inventory?: { id?: string } | null }[] | null
      })
    | null
}

export type PackedItem = {
  line_item_id?: string | null
  inventory_item_id?: string | null
  quantity?: BigNumberInput
}

/**
 * How many of a line were packed. A kit has one fulfillment item for each of its parts, in parts: any of them tells
 * the number of kits.
 */
const packedQuantity = (line: SnapshotLine, packed: PackedItem[]): number => {
  const item = packed.find((candidate) => candidate.line_item_id === line.id)
  if (!item) {
    return 0
  }
  const part = line.variant?.inventory_items?.find((candidate) => candidate.inventory?.id === item.inventory_item_id)
  return MathBN.div(item.quantity ?? 0, part?.required_quantity ?? 1).toNumber()
}

/**
 * The parcel of a fulfillment. Unit prices are rounded up to the peso and what is too much goes into the discount, so
 * that items minus discount is to the peso what the buyer pays for them.
 *
 * @throws MedusaError `invalid_data` when nothing in it needs a parcel
 */
export const packParcel = (
  lines: SnapshotLine[],
  packed: PackedItem[],
  defaults: ParcelDefaults
): Pick<FulfillmentSnapshot, "items" | "discount"> => {
  const contents = lines
    .filter(needsShipping)
    .map((line) => ({ line, quantity: packedQuantity(line, packed) }))
    .filter(({ quantity }) => quantity > 0)
  if (!contents.length) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "El despacho no tiene artículos que se envíen.")
  }

  const items = contents.map(({ line, quantity }) => {
    const gross = MathBN.div(line.original_total ?? MathBN.mult(line.unit_price, line.quantity), line.quantity)
    return toParcelItem(line, MathBN.convert(gross).integerValue(2), defaults, quantity)
  })
  const listed = items.reduce((total, item) => total + item.unit_price * item.quantity, 0)
  const paid = contents.reduce((total, { line, quantity }) => {
    const whole = line.total ?? line.original_total ?? MathBN.mult(line.unit_price, line.quantity)
    return MathBN.add(total, MathBN.mult(MathBN.div(whole, line.quantity), quantity))
  }, MathBN.convert(0))
  return { items, discount: Math.max(0, listed - roundToPeso(paid)) }
}

/**
 * One courier collects for the whole order: two parcels would each ask for all of it, or the second for nothing.
 *
 * @throws MedusaError `not_allowed` in Spanish
 */
export const assertWhole = (lines: SnapshotLine[], packed: PackedItem[]): void => {
  const isLeftOut = (line: SnapshotLine) => MathBN.lt(packedQuantity(line, packed), line.quantity)
  if (lines.filter(needsShipping).some(isLeftOut)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Un pedido contra entrega se despacha completo, en un solo paquete: la transportadora cobra el total al entregarlo."
    )
  }
}

/**
 * Venndelo cannot collect for articles that cost nothing (it answers 500 to `unit_price: 0` with COD) nor nothing at
 * all.
 *
 * @throws MedusaError `not_allowed` in Spanish
 */
export const assertCollectable = (parcel: Pick<FulfillmentSnapshot, "items" | "discount">): void => {
  const listed = parcel.items.reduce((total, item) => total + item.unit_price * item.quantity, 0)
  if (listed - parcel.discount <= 0 || parcel.items.some((item) => item.unit_price <= 0)) {
    throw new MedusaError(
      MedusaError.Types.NOT_ALLOWED,
      "Este pedido no se puede enviar contra entrega: tiene artículos sin valor por recaudar."
    )
  }
}

/** Does the shop pay the freight? */
export const isFreeShipping = ({ shipping_methods }: Partial<FulfillmentOrderDTO>): boolean => {
  const methods = shipping_methods ?? []
  return methods.length > 0 && methods.every((method) => MathBN.convert(method.amount ?? 0).isZero())
}
