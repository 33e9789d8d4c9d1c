import type { Difference } from "../fault-run"
import type { MedusaBooks } from "./types"

const add = (sums: Map<string, number>, key: string, quantity: number) => sums.set(key, (sums.get(key) ?? 0) + quantity)

/** Compares the reservations, and what the stock says is reserved, with what the open orders need. */
export const compareStock = ({ orders, reservations, stock }: MedusaBooks): Difference[] => {
  const needed = new Map<string, number>()
  for (const item of orders.filter(({ status }) => status !== "canceled").flatMap((order) => order.items)) {
    for (const { inventory_item_id, required_quantity } of item.variant?.inventory_items ?? []) {
      add(needed, `line item ${item.id} of ${inventory_item_id}`, item.quantity * required_quantity)
    }
  }
  const held = new Map<string, number>()
  const heldInStock = new Map<string, number>()
  for (const { line_item_id, inventory_item_id, quantity } of reservations) {
    add(held, `line item ${line_item_id} of ${inventory_item_id}`, quantity)
    add(heldInStock, inventory_item_id, quantity)
  }
  const lines = [...new Set([...needed.keys(), ...held.keys()])].map((about) => ({
    about,
    says: `${held.get(about) ?? 0} are reserved, ${needed.get(about) ?? 0} needed`,
    isRight: held.get(about) === needed.get(about),
  }))
  const levels = Object.entries(stock).map(([id, { reserved, stocked }]) => ({
    about: `stock of ${id}`,
    says: `${reserved} of ${stocked} are reserved, the reservations sum up to ${heldInStock.get(id) ?? 0}`,
    isRight: reserved === (heldInStock.get(id) ?? 0) && reserved <= stocked,
  }))
  return [...lines, ...levels].filter(({ isRight }) => !isRight).map(({ about, says }) => ({ about, says }))
}
