import type { MedusaContainer } from "@medusajs/framework/types"
import { loadOrders } from "../../../../dispatches/load-orders"
import type { ExceptionRecord } from "../../../../modules/shipping/exception-ledger"
import { loadStaff } from "../load-staff"

/** Novedades as staff see them, with their buyers' names and those of who answered. */
export const showExceptions = async (container: MedusaContainer, exceptions: ExceptionRecord[]) => {
  const ids = exceptions.flatMap(({ order_id }) => order_id ?? [])
  const orders = await loadOrders(container, [...new Set(ids)])
  const staff = await loadStaff(
    container,
    exceptions.map(({ replied_by }) => replied_by)
  )
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
    replied_by: (exception.replied_by && staff.get(exception.replied_by)) || null,
    reply_state: exception.reply_state,
    reply_types: exception.reply_types,
    last_reply: exception.reply,
    error: exception.error,
  }))
}
