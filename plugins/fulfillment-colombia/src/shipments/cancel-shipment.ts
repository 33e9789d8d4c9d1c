import type { CarrierPort, ShipmentRequest } from "../carriers/port"
import { isTerminal } from "../carriers/status"
import type { Lease, ShipmentRecord } from "../modules/shipping/types"
import { runOperation, type Ledger } from "./run-operation"
import { CANCEL_STEP } from "./steps"

export type CancelShipmentInput = {
  ledger: Ledger
  carrier: Pick<CarrierPort, "code" | "createShipment" | "cancel" | "track">
  lease: Lease
  shipment: Pick<ShipmentRecord, "status" | "carrier_id" | "polls">
  request: Pick<ShipmentRequest, "external_order_id">
}

/** A shipment of which the first write was never answered may exist at the carrier under an id we do not know. */
const findLost = async ({ ledger, carrier, lease, request }: CancelShipmentInput): Promise<string | null> => {
  const [first] = carrier.createShipment
  const [operation] = await ledger.listCarrierOperations({ fulfillment_id: lease.fulfillment_id, step: first.name })
  const wasSent = operation && (operation.state === "sent" || operation.state === "unknown")
  if (!wasSent || !operation.first_sent_at || !first.find) {
    return null
  }
  return first.find(request, null, operation.first_sent_at)
}

/**
 * Takes back at the carrier what a cancelled fulfillment left there, on record. What was never sent needs nothing.
 *
 * @returns whether the shipment is cancelled
 */
export const cancelShipment = async (input: CancelShipmentInput): Promise<boolean> => {
  const { ledger, carrier, lease, shipment } = input
  if (isTerminal(shipment.status)) {
    return shipment.status === "cancelled"
  }
  await ledger.planOperations({ fulfillment_id: lease.fulfillment_id, carrier: carrier.code, steps: [CANCEL_STEP] })
  const done = await runOperation({
    ledger,
    lease,
    step: CANCEL_STEP,
    request: { step: CANCEL_STEP, carrier_id: shipment.carrier_id },
    perform: async (attempt) => {
      const carrierId = shipment.carrier_id ?? (await findLost(input))
      if (carrierId) {
        const before = attempt.uncertain ? await carrier.track(carrierId) : null
        if (before?.status !== "cancelled") {
          await carrier.cancel(carrierId)
        }
      }
      return { kind: "done", carrier_id: carrierId }
    },
  })
  if (done) {
    const { polls } = shipment
    await ledger.moveShipment({ lease, status: "cancelled", status_at: new Date(), tracking_number: null, polls })
  }
  return done
}
