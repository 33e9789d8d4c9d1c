import { isCarrierError } from "../carriers/carrier-error"
import type { CarrierPort } from "../carriers/port"
import { canMove, type ShipmentStatus } from "../carriers/status"
import type { Lease, ShipmentRecord } from "../modules/shipping/types"
import type { Ledger } from "./run-operation"

export type ReadTrackingInput = {
  ledger: Pick<Ledger, "moveShipment">
  carrier: Pick<CarrierPort, "track">
  lease: Lease
  shipment: Pick<ShipmentRecord, "status" | "status_at" | "tracking_number" | "polls">
  carrier_id: string
}

export type Whereabouts = {
  status: ShipmentStatus
  status_at: Date
  tracking_number: string | null
  billed?: number
  polls: number
}

/** Reads where the shipment is and records it, never backwards. A carrier that does not answer changes nothing. */
export const readTracking = async (input: ReadTrackingInput): Promise<Whereabouts> => {
  const { ledger, carrier, lease, shipment, carrier_id } = input
  const unchanged: Whereabouts = {
    status: shipment.status,
    status_at: shipment.status_at ?? new Date(),
    tracking_number: shipment.tracking_number,
    polls: shipment.polls + 1,
  }
  const whereabouts = await carrier.track(carrier_id).then(
    (answer): Whereabouts => {
      const tracking_number = answer.tracking_number ?? shipment.tracking_number
      const { billed } = answer
      return canMove(shipment.status, answer.status)
        ? { status: answer.status, status_at: answer.at ?? new Date(), tracking_number, billed, polls: 0 }
        : { ...unchanged, tracking_number, billed }
    },
    (error): Whereabouts => {
      if (!isCarrierError(error)) {
        throw error
      }
      return unchanged
    }
  )
  await ledger.moveShipment({ lease, ...whereabouts })
  return whereabouts
}
