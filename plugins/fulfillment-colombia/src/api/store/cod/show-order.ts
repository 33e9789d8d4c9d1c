import type { MedusaContainer } from "@medusajs/framework/types"
import { MathBN } from "@medusajs/framework/utils"
import type { CodCancelReason, CodState } from "../../../cod/states"
import { loadCodOrder, type CodOrder } from "../../../workflows/utils/load-cod-order"
import { findLinkedOrder } from "./find-linked-order"

/** What a link shows of its order: nothing about the person. */
export type PublicCodOrder = {
  display_id: number
  /** Pesos to pay at the door. */
  total: number
  currency_code: string
  items_count: number
  state: CodState
  cancel_reason: CodCancelReason | null
  deadline_at: string | null
}

/** Reads the order afresh, after whatever was done to it. */
export const showOrder = async (container: MedusaContainer, token: string): Promise<PublicCodOrder> => {
  const collection = await findLinkedOrder(container, token)
  const order = (await loadCodOrder(container, collection.order_id)) as CodOrder
  const isCanceled = order.status === "canceled" && collection.state !== "cancelled"
  return {
    display_id: order.display_id,
    total: collection.amount,
    currency_code: order.currency_code,
    items_count: order.items.reduce((count, { quantity }) => MathBN.add(count, quantity).toNumber(), 0),
    state: isCanceled ? "cancelled" : collection.state,
    cancel_reason: isCanceled ? "order" : collection.cancel_reason,
    deadline_at: collection.deadline_at?.toISOString() ?? null,
  }
}
