import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readSearch } from "../../../../dispatches/find-orders-by-name"
import { loadOrders } from "../../../../dispatches/load-orders"
import { loadShipments } from "../../../../dispatches/load-shipments"
import { resolveShipping } from "../../../../workflows/utils/resolve-shipment"
import type { AdminGetDispatchesType } from "./validators"

/** Orders on their way out of the shop, with their parcels, and how many there are of each state. */
export const GET = async (req: AuthenticatedMedusaRequest<unknown, AdminGetDispatchesType>, res: MedusaResponse) => {
  const { q, state, carrier, payment_mode, limit, offset, order } = req.validatedQuery as AdminGetDispatchesType
  const shipping = resolveShipping(req.scope)
  const found = q ? await readSearch(req.scope, q) : undefined
  const page = { limit, offset, order }
  const [{ rows, count }, counts] = await Promise.all([
    shipping.findDispatches({ state, carrier, payment_mode, found }, page),
    shipping.countDispatches(),
  ])
  const orders = await loadOrders(
    req.scope,
    rows.map(({ order_id }) => order_id)
  )
  const shipments = await loadShipments(req.scope, [...orders.values()])
  const dispatches = rows.map(({ placed_at, ...row }) => {
    const known = orders.get(row.order_id)
    return {
      ...row,
      created_at: placed_at,
      customer_name: known?.customer_name ?? "",
      item_count: known?.item_count ?? 0,
      total: known?.total ?? 0,
      currency_code: known?.currency_code ?? "cop",
      shipments: shipments.get(row.order_id) ?? [],
    }
  })
  res.setHeader("Cache-Control", "private, no-store")
  res.json({ dispatches, counts, count, limit, offset })
}
