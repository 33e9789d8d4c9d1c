import { CarrierError, isCarrierError } from "../carrier-error"
import type { CarrierStep, ShipmentRequest } from "../port"
import type { VenndeloClient } from "./client"
import { fromCreateOrder, pickOrder, toCreateOrder } from "./map-order"
import type { VenndeloOptions } from "./options"
import type { ApiOrder } from "./wire-types"

/** Our clock and Venndelo's may differ by this much. */
const CLOCK_MARGIN_MS = 60 * 60 * 1000

const known = (carrierId: string | null): string => {
  if (!carrierId) {
    throw new CarrierError("venndelo", "refused", "venndelo: the order has no id yet")
  }
  return carrierId
}

const createOrder = (client: VenndeloClient, options: VenndeloOptions): CarrierStep => ({
  name: "create_order",
  send: async (request) => {
    const id = fromCreateOrder(await client.createOrder(toCreateOrder(request, options.pickup)))
    if (!id) {
      throw new CarrierError("venndelo", "unknown", "venndelo: POST /orders answered without an order id")
    }
    return id
  },
  find: async (request, _carrierId, since) => {
    const found: ApiOrder[] = []
    for await (const page of client.ordersSince(new Date(since.getTime() - CLOCK_MARGIN_MS))) {
      found.push(...page.filter((order) => order.external_order_id === request.external_order_id))
    }
    return pickOrder(found, request.external_order_id)?.id ?? null
  },
})

/** No courier is set off who would ask the buyer for another amount than the one they agreed to. */
const assertCollects = async (client: VenndeloClient, { collect }: ShipmentRequest, id: string): Promise<void> => {
  if (collect === undefined) {
    return
  }
  const { total } = await client.getOrder(id)
  if (total === undefined || Math.round(total) !== collect) {
    throw new CarrierError("venndelo", "refused", `venndelo: the courier would collect ${total} instead of ${collect}`)
  }
}

const confirmOrder = (client: VenndeloClient): CarrierStep => ({
  name: "confirm_order",
  send: async (request, carrierId) => {
    const id = known(carrierId)
    await assertCollects(client, request, id)
    await client.modifyConfirmation(id, { confirmation_status: "CONFIRMED" })
    return id
  },
})

const createShipments = (client: VenndeloClient): CarrierStep => ({
  name: "create_shipments",
  send: async (_request, carrierId) => {
    const id = known(carrierId)
    try {
      await client.createShipments([id])
    } catch (error) {
      if (!(isCarrierError(error) && error.kind === "already_exists")) {
        throw error
      }
    }
    return id
  },
  find: async (_request, carrierId) => {
    const order = await client.getOrder(known(carrierId))
    return order.status !== "PENDING" || order.shipments?.length ? known(carrierId) : null
  },
})

/** The three writes that make a Venndelo shipment. */
export const venndeloShipmentSteps = (client: VenndeloClient, options: VenndeloOptions): CarrierStep[] => [
  createOrder(client, options),
  confirmOrder(client),
  createShipments(client),
]
