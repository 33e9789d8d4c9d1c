import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { loadOrders } from "../../../../../dispatches/load-orders"
import { loadReturnParcels } from "../../../../../dispatches/load-return-parcels"
import { loadShipments } from "../../../../../dispatches/load-shipments"
import { timeline } from "../../../../../dispatches/timeline"
import { isStorable } from "../../../../../workflows/utils/is-storable"
import { resolveShipping } from "../../../../../workflows/utils/resolve-shipment"

/** More than a parcel ever has. */
const MOST = 500

/** The parcels of an order, those that come back too, each with all that has happened to it. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { order_id } = req.params
  const order = isStorable(order_id) ? (await loadOrders(req.scope, [order_id])).get(order_id) : undefined
  if (!order) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Este pedido no existe.")
  }
  const shipping = resolveShipping(req.scope)
  const fulfillments = [...order.fulfillments, ...(await loadReturnParcels(req.scope, order_id))]
  const shipments = (await loadShipments(req.scope, [{ ...order, fulfillments }])).get(order_id) ?? []
  const fulfillment_id = shipments.map((shipment) => shipment.fulfillment_id)
  const own = { take: MOST }
  const [operations, events, exceptions, [dispatch]] = await Promise.all([
    fulfillment_id.length ? shipping.listCarrierOperations({ fulfillment_id }, own) : [],
    fulfillment_id.length ? shipping.listShipmentEvents({ fulfillment_id }, own) : [],
    fulfillment_id.length ? shipping.listCarrierExceptions({ fulfillment_id }, own) : [],
    shipping.listShippingDispatches({ order_id }, { take: 1 }),
  ])
  const of = <T extends { fulfillment_id: string | null }>(rows: T[], id: string) =>
    rows.filter((row) => row.fulfillment_id === id)
  res.setHeader("Cache-Control", "private, no-store")
  res.json({
    order_id,
    state: dispatch?.state ?? null,
    payment_mode: dispatch?.payment_mode ?? null,
    shipments: shipments.map((shipment) => ({
      ...shipment,
      timeline: timeline({
        operations: of(operations, shipment.fulfillment_id),
        events: of(events, shipment.fulfillment_id),
        exceptions: of(exceptions, shipment.fulfillment_id),
      }),
    })),
  })
}
