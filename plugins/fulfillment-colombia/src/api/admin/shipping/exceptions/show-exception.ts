import type { MedusaContainer } from "@medusajs/framework/types"
import { loadOrders } from "../../../../dispatches/load-orders"
import type { ExceptionRecord } from "../../../../modules/shipping/exception-ledger"

/** Novedades as staff see them, with their buyers' names. */
export const showExceptions = async (container: MedusaContainer, exceptions: ExceptionRecord[]) => {
  const ids = exceptions.flatMap(({ order_id }) => order_id ?? [])
  const orders = await loadOrders(container, [...new Set(ids)])
  return exceptions.map((exception) => ({
    id: exception.id,
    carrier: exception.carrier,
    fulfillment_id: exception.fulfillment_id,
    order_id: exception.order_id,
    display_id: exception.display_id,
    customer_name: (exception.order_id && orders.get(exception.order_id)?.customer_name) || null,
    tracking_number: exception.tracking_number,
    status: exception.status,
    reason: exception.reason,
    reported_at: exception.reported_at,
    replied_at: exception.replied_at,
    reply_types: exception.reply_types,
    last_reply: exception.reply,
    error: exception.error,
  }))
}
