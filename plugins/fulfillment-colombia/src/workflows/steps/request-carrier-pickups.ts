import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { BEING_CANCELLED, findBeingCancelled } from "../../shipments/being-cancelled"
import { requestPickups, type PickupCandidate, type PickupResult } from "../../shipments/request-pickups"
import { pickupCalendar } from "../../pickups/calendar"
import { hasLeft, isTerminal } from "../../carriers/status"
import type { Lease, ShipmentRecord } from "../../modules/shipping/types"
import type ShippingModuleService from "../../modules/shipping/service"
import { resolveShipping } from "../utils/resolve-shipment"

export const requestCarrierPickupsStepId = "request-carrier-pickups"

export type CarrierPickupsInput = {
  fulfillment_ids: string[]
  /** The day on which the couriers are to come, `YYYY-MM-DD`; the next one on which they do unless told. */
  date?: string
}

type Open = { lease: Lease; shipment: ShipmentRecord }

const HANDED_IN = "Esta transportadora no recoge devoluciones: el comprador entrega el paquete en una de sus oficinas."

const refuse = (fulfillment_id: string, message: string, kind: PickupResult["kind"] = "not_ready"): PickupResult => ({
  fulfillment_id,
  status: "failed",
  message,
  kind,
})

const whyNot = async (shipping: ShippingModuleService, shipment: ShipmentRecord): Promise<string | null> => {
  if (!shipment.carrier_id) {
    return "La transportadora aún no tiene este despacho."
  }
  if (isTerminal(shipment.status) || hasLeft(shipment.status)) {
    return "Este despacho ya no espera recogida."
  }
  const { fulfillment_id } = shipment
  return (await findBeingCancelled(shipping, [fulfillment_id])).has(fulfillment_id) ? BEING_CANCELLED : null
}

const open = async (shipping: ShippingModuleService, fulfillmentId: string): Promise<Open | PickupResult> => {
  const [known] = await shipping.listCarrierShipments({ fulfillment_id: fulfillmentId }, { take: 1 })
  if (!known) {
    return refuse(fulfillmentId, "Este despacho no tiene transportadora.")
  }
  const reason = await whyNot(shipping, known)
  if (reason) {
    return refuse(fulfillmentId, reason)
  }
  const { order_id, carrier, direction } = known
  if (direction === "return" && shipping.carriers.find(carrier)?.capabilities.returns !== "fetched") {
    return refuse(fulfillmentId, HANDED_IN)
  }
  const opened = await shipping.openShipment({ fulfillment_id: fulfillmentId, order_id, carrier })
  return (
    opened ?? refuse(fulfillmentId, "Otro proceso trabaja en este despacho. Intenta de nuevo en un momento.", "busy")
  )
}

/** Asks the carriers to collect shipments, one request per carrier, and tells the outcome of each. */
export const requestCarrierPickupsStep = createStep(
  requestCarrierPickupsStepId,
  async ({ fulfillment_ids, date }: CarrierPickupsInput, { container }) => {
    const shipping = resolveShipping(container)
    const day = date ?? pickupCalendar(new Date(), shipping.options.pickup.cutOffHour).next_date
    const results: PickupResult[] = []
    const byCarrier = new Map<string, Open[]>()
    for (const id of new Set(fulfillment_ids)) {
      const answer = await open(shipping, id)
      if ("status" in answer) {
        results.push(answer)
      } else {
        const { carrier } = answer.shipment
        byCarrier.set(carrier, [...(byCarrier.get(carrier) ?? []), answer])
      }
    }
    for (const [code, shipments] of byCarrier) {
      const candidates = shipments.map(({ lease, shipment }): PickupCandidate => ({
        lease,
        carrier_id: shipment.carrier_id as string,
      }))
      const carrier = shipping.carriers.get(code)
      results.push(...(await requestPickups({ ledger: shipping, carrier, candidates, date: day })))
      for (const { lease, shipment } of shipments) {
        await shipping.closeShipment({ lease, synced_status: shipment.synced_status, next_run_at: new Date() })
      }
    }
    return new StepResponse(results)
  }
)
