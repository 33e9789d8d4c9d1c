import { CarrierError, isCarrierError } from "../carriers/carrier-error"
import type { CarrierPort, ShipmentRequest, TrackingAnswer } from "../carriers/port"
import { hasLeft, isTerminal } from "../carriers/status"
import type { Lease, OperationState, ShipmentRecord } from "../modules/shipping/types"
import { isUnanswered, nextLookAt } from "./lost-write"
import { runOperation, type Ledger, type OperationResult } from "./run-operation"
import { CANCEL_STEP } from "./steps"

export type CancelShipmentInput = {
  ledger: Ledger
  carrier: Pick<CarrierPort, "code" | "createShipment" | "cancel" | "track">
  lease: Lease
  shipment: Pick<ShipmentRecord, "status" | "carrier_id" | "polls">
  request: Pick<ShipmentRequest, "external_order_id">
  now?: Date
}

type Found = { carrier_id: string | null; look_again_at: Date | null }

/** Was the carrier asked to cancel, and has not said what became of it? Until then the parcel goes nowhere else. */
export const isBeingCancelled = (operations: { step: string; state: OperationState }[]): boolean =>
  operations.some((operation) => operation.step === CANCEL_STEP && isUnanswered(operation))

/** A shipment of which the first write was never answered may exist at the carrier under an id we do not know. */
const findLost = async (input: CancelShipmentInput, looks: number): Promise<Found> => {
  const { ledger, carrier, lease, request } = input
  const [first] = carrier.createShipment
  const [operation] = await ledger.listCarrierOperations({ fulfillment_id: lease.fulfillment_id, step: first.name })
  if (!operation || !isUnanswered(operation) || !operation.first_sent_at || !first.find) {
    return { carrier_id: null, look_again_at: null }
  }
  const carrier_id = await first.find(request, null, operation.first_sent_at)
  const look_again_at = carrier_id ? null : nextLookAt(new Date(operation.updated_at), looks, input.now ?? new Date())
  return { carrier_id, look_again_at }
}

/** Where the shipment is; `null` when the carrier knows of none. */
const look = async (carrier: CancelShipmentInput["carrier"], carrierId: string): Promise<TrackingAnswer | null> => {
  try {
    return await carrier.track(carrierId)
  } catch (error) {
    if (isCarrierError(error) && error.kind === "not_found") {
      return null
    }
    throw error
  }
}

/** @throws CarrierError `refused` when the parcel has left */
const takeBack = async ({ carrier }: CancelShipmentInput, carrierId: string): Promise<void> => {
  const found = await look(carrier, carrierId)
  if (found && hasLeft(found.status)) {
    throw new CarrierError(carrier.code, "refused", `${carrier.code}: the parcel has left the shop (${found.status})`)
  }
  if (found?.status === "cancelled") {
    return
  }
  try {
    await carrier.cancel(carrierId)
  } catch (error) {
    // A fresh guide may be cancelled before it can be tracked; one that is found in neither way is not there.
    if (found || !isCarrierError(error) || error.kind !== "not_found") {
      throw error
    }
  }
}

/**
 * Takes a shipment back at the carrier, on record, unless the parcel has left. What was never sent needs nothing; what
 * was sent and not answered is looked for after its pause, and once more.
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
    perform: async ({ attempts }): Promise<OperationResult> => {
      const found: Found = shipment.carrier_id
        ? { carrier_id: shipment.carrier_id, look_again_at: null }
        : await findLost(input, attempts)
      if (found.look_again_at) {
        return { kind: "pending", next_attempt_at: found.look_again_at }
      }
      if (found.carrier_id) {
        await takeBack(input, found.carrier_id)
      }
      return { kind: "done", carrier_id: found.carrier_id }
    },
  })
  if (done) {
    const { polls } = shipment
    await ledger.moveShipment({ lease, status: "cancelled", status_at: new Date(), tracking_number: null, polls })
  }
  return done
}
