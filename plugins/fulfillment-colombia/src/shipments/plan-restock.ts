import type { BigNumberInput } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CountedLine, PackedItem } from "./is-counted"

export type Reservation = {
  id: string
  line_item_id: string | null
  inventory_item_id: string
  location_id: string
  quantity: BigNumberInput
}

export type RestockFacts = {
  parcel: { location_id: string; items: PackedItem[] }
  lines: (CountedLine & { detail?: { quantity: BigNumberInput } | null })[]
  reservations: Reservation[]
  /** Medusa takes the goods out of the stock before it links the parcel to its order. */
  is_linked: boolean
  /** Did the order ever count the parcel? Then Medusa gave the goods back before it ceased to. */
  was_counted: boolean
}

export type Restock = {
  create: { line_item_id: string; inventory_item_id: string; location_id: string; quantity: BigNumberInput }[]
  update: { id: string; quantity: BigNumberInput }[]
  adjust: { inventory_item_id: string; location_id: string; adjustment: BigNumberInput }[]
}

/** What of the line has still to be packed, in units of the stock. */
const dueOf = (line: RestockFacts["lines"][number] | undefined, inventoryItemId: string): BigNumberInput => {
  const part = line?.variant?.inventory_items?.find((one) => one?.inventory?.id === inventoryItemId)
  const left = line ? MathBN.sub(line.detail?.quantity ?? 0, line.detail?.fulfilled_quantity ?? 0) : 0
  return part ? MathBN.mult(left, part.required_quantity) : 0
}

/**
 * What a parcel's goods lack, so that its order can be packed once the parcel is cancelled: without a reservation Medusa
 * packs nothing. Goods go back into the stock only where it is certain that they had left it.
 */
export const planRestock = ({ parcel, lines, reservations, is_linked, was_counted }: RestockFacts): Restock => {
  const { location_id } = parcel
  const plan: Restock = { create: [], update: [], adjust: [] }
  for (const { line_item_id, inventory_item_id, quantity } of parcel.items) {
    if (!line_item_id || !inventory_item_id) {
      continue
    }
    const due = dueOf(
      lines.find(({ id }) => id === line_item_id),
      inventory_item_id
    )
    const mine = reservations.filter(
      (one) => one.line_item_id === line_item_id && one.inventory_item_id === inventory_item_id
    )
    const missing = MathBN.sub(due, MathBN.sum(0, ...mine.map((one) => one.quantity)))
    const here = mine.find((one) => one.location_id === location_id)
    const isMissing = MathBN.gt(missing, 0)
    if (isMissing && here) {
      plan.update.push({ id: here.id, quantity: MathBN.add(here.quantity, missing) })
    } else if (isMissing) {
      plan.create.push({ line_item_id, inventory_item_id, location_id, quantity: missing })
    }
    if (!was_counted && (is_linked || isMissing)) {
      plan.adjust.push({ inventory_item_id, location_id, adjustment: quantity })
    }
  }
  return plan
}
