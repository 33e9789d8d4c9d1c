import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"

export type PackedItem = {
  line_item_id: string | null
  inventory_item_id: string | null
  quantity: BigNumberInput
}

export type CountedLine = {
  id: string
  detail?: { fulfilled_quantity?: BigNumberInput | null } | null
  variant?: {
    inventory_items?: ({ required_quantity: BigNumberInput; inventory?: { id: string } | null } | null)[] | null
  } | null
}

/** The lines whose goods a parcel holds. */
const linesIn = (lines: CountedLine[], parcel: Pick<PackedItem, "line_item_id">[]): CountedLine[] =>
  lines.filter(({ id }) => parcel.some(({ line_item_id }) => line_item_id === id))

/** Does the order count nothing of a parcel as packed? */
export const countsNothing = (lines: CountedLine[], parcel: Pick<PackedItem, "line_item_id">[]): boolean => {
  const mine = linesIn(lines, parcel)
  return mine.length > 0 && mine.every(({ detail }) => MathBN.eq(detail?.fulfilled_quantity ?? 0, 0))
}

/**
 * How much of a line a parcel holds. Medusa packs an article that is made of several as one item for each of them, in
 * the quantities of the stock: one tells of the line.
 */
const packedOf = (line: CountedLine, items: PackedItem[]): BigNumberInput => {
  const item = items.find(({ line_item_id }) => line_item_id === line.id)
  const part = line.variant?.inventory_items?.find((one) => one?.inventory?.id === item?.inventory_item_id)
  return item ? MathBN.div(item.quantity, part?.required_quantity ?? 1) : 0
}

/**
 * Does the order count a parcel's goods as packed, beside those of the parcels that are known to be its own?
 *
 * @example isCounted([{ id: "ordli_1", detail: { fulfilled_quantity: 2 } }], parcel, []) // with two of ordli_1 in it
 */
export const isCounted = (lines: CountedLine[], parcel: PackedItem[], others: PackedItem[][]): boolean => {
  const mine = linesIn(lines, parcel)
  return (
    mine.length > 0 &&
    mine.every((line) => {
      const packed = [parcel, ...others].map((items) => packedOf(line, items))
      return MathBN.gte(line.detail?.fulfilled_quantity ?? 0, MathBN.sum(...packed))
    })
  )
}
