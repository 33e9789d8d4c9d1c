import type { MedusaContainer } from "@medusajs/framework/types"
import { resolveShipping } from "../workflows/utils/resolve-shipment"
import { OPEN_EXCEPTIONS } from "../exceptions/states"
import { showShipment, type ShipmentView } from "./show-shipment"

/** What of an order in Medusa its parcels are shown with. */
export type ShownOrder = {
  id: string
  shipping_total: number | null
  fulfillments: {
    id: string
    data: Record<string, unknown> | null
    packed_at: string | Date | null
    canceled_at: string | Date | null
  }[]
}

/** More than a page of orders ever has. */
const MOST = 1_000

const firstOf = <T>(rows: T[], key: (row: T) => string | null): Map<string | null, T> => {
  const first = new Map<string | null, T>()
  rows.forEach((row) => first.has(key(row)) || first.set(key(row), row))
  return first
}

/** The parcels of these orders by order, cancelled ones left out, in the order in which they were made. */
export const loadShipments = async (
  container: MedusaContainer,
  orders: ShownOrder[]
): Promise<Map<string, ShipmentView[]>> => {
  const shipping = resolveShipping(container)
  const live = orders.flatMap(({ fulfillments }) => fulfillments.filter(({ canceled_at }) => !canceled_at))
  const fulfillment_id = live.map(({ id }) => id)
  if (!fulfillment_id.length) {
    return new Map()
  }
  const [shipments, labels, problems, exceptions] = await Promise.all([
    shipping.listCarrierShipments({ fulfillment_id }, { take: MOST, order: { created_at: "ASC" } }),
    shipping.listShippingLabels({ fulfillment_id }, { select: ["fulfillment_id"], take: MOST }),
    shipping.findProblems(fulfillment_id),
    shipping.listCarrierExceptions(
      { fulfillment_id, status: [...OPEN_EXCEPTIONS] },
      { take: MOST, order: { reported_at: "DESC" } }
    ),
  ])
  const labelled = new Set(labels.map((label) => label.fulfillment_id))
  const problemOf = firstOf(problems, (problem) => problem.fulfillment_id)
  const exceptionOf = firstOf(exceptions, (exception) => exception.fulfillment_id)
  const fulfillmentOf = firstOf(live, ({ id }) => id)

  const shown = new Map<string, ShipmentView[]>()
  for (const order of orders) {
    const own = shipments.filter(({ order_id }) => order_id === order.id)
    const outbound = own.filter(({ direction }) => direction === "outbound")
    const views = own.map((shipment) => {
      const { fulfillment_id: id } = shipment
      const problem = problemOf.get(id)
      const exception = exceptionOf.get(id)
      return showShipment({
        shipment,
        fulfillment: fulfillmentOf.get(id) ?? null,
        label_ready: labelled.has(id),
        paid_by_buyer: outbound.length === 1 && outbound[0] === shipment ? order.shipping_total : null,
        problem: problem ?? null,
        exception: exception ? { id: exception.id, status: exception.status, reason: exception.reason } : null,
      })
    })
    shown.set(order.id, views)
  }
  return shown
}
