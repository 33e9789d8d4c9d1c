import type { ParcelItem, ShipmentRequest } from "./port"

/** One box: grams and whole centimetres. */
export type Box = { weight_g: number; length_cm: number; width_cm: number; height_cm: number }

const sidesOf = (item: ParcelItem): number[] =>
  [item.length_cm, item.width_cm, item.height_cm].sort((one, other) => other - one)

const volumeOf = (item: ParcelItem): number => item.length_cm * item.width_cm * item.height_cm * item.quantity

/** Whole centimetres, but for the dust of adding up decimals. */
const ceil = (value: number) => Math.ceil(Number(value.toFixed(6)))

/**
 * The smallest plain box for carriers that want one: every article lies flat, the longest side of any decides the
 * length and the second longest the width, and their volumes stack up to the height.
 */
export const packBox = (items: ParcelItem[]): Box => {
  const largest = (side: number) => ceil(Math.max(...items.map((item) => sidesOf(item)[side])))
  const length_cm = largest(0)
  const width_cm = largest(1)
  const volume = items.reduce((total, item) => total + volumeOf(item), 0)
  return {
    weight_g: items.reduce((total, item) => total + item.weight_g * item.quantity, 0),
    length_cm,
    width_cm,
    height_cm: Math.max(largest(2), ceil(volume / (length_cm * width_cm))),
  }
}

/** What the goods are worth, in pesos. */
export const valueOf = (items: ParcelItem[]): number =>
  items.reduce((total, item) => total + item.unit_price * item.quantity, 0)

/**
 * What papers say of the order; empty when it has no number.
 *
 * @example orderNote({ order_number: 123 }) // "Pedido #123"
 */
export const orderNote = ({ order_number, is_return }: Pick<ShipmentRequest, "order_number" | "is_return">): string =>
  order_number === undefined ? "" : `${is_return ? "Devolución del pedido" : "Pedido"} #${order_number}`
