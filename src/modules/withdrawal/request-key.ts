import { createHash } from "node:crypto"
import type { AskedItem } from "../../withdrawal/order-facts"

const sameGoods = (items: AskedItem[]): string =>
  items
    .map(({ id, quantity }) => `${id}:${quantity}`)
    .sort()
    .join(",")

/** Was the same asked for? The order of the goods does not matter. */
export const areSameGoods = (left: AskedItem[], right: AskedItem[]): boolean => sameGoods(left) === sameGoods(right)

/** One for each request: two clicks have the same, and the same goods asked for after a decision have another. */
export const requestKey = (order_id: string, items: AskedItem[], decidedBefore: number): string =>
  createHash("sha256")
    .update(`${order_id}\n${sameGoods(items)}\n${decidedBefore}`)
    .digest("hex")
