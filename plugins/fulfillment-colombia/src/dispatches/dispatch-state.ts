import { STATUS_STAGES, type ShipmentStatus } from "../carriers/status"
import type { DispatchState } from "./states"

export type DispatchShipment = {
  status: ShipmentStatus
  label_ready: boolean
  /** The carrier waits for an answer to a novedad. */
  open_exception: boolean
}

export type DispatchFacts = {
  cancelled: boolean
  /** Paid in full, or somebody gave their word that it is paid at the door. */
  payable: boolean
  /** Units that need a parcel and are in none. */
  unpacked: number
  /** Of every fulfillment that was not cancelled. */
  shipments: DispatchShipment[]
}

const BY_STATUS: Record<ShipmentStatus, DispatchState> = {
  pending: "processing",
  label_created: "processing",
  pickup_requested: "pickup_requested",
  in_transit: "in_transit",
  out_for_delivery: "in_transit",
  exception: "exception",
  at_pickup_point: "in_transit",
  delivered: "delivered",
  returned: "returned",
  cancelled: "to_prepare",
}

const ON_THE_ROAD = STATUS_STAGES.in_transit

const stateOf = ({ status, label_ready, open_exception }: DispatchShipment): DispatchState => {
  const state = BY_STATUS[status]
  if (state === "processing" && label_ready) {
    return "ready"
  }
  return open_exception && STATUS_STAGES[status] <= ON_THE_ROAD && state !== "processing" ? "exception" : state
}

/** What staff have to see first, first. */
const URGENCY: Record<DispatchState, number> = {
  to_prepare: 0,
  processing: 1,
  ready: 2,
  exception: 3,
  pickup_requested: 4,
  in_transit: 5,
  returned: 6,
  delivered: 7,
  waiting: 8,
  cancelled: 9,
}

/**
 * The state of an order's dispatch: of several parcels, that of the one that wants most to be done.
 *
 * @example dispatchState({ cancelled: false, payable: true, unpacked: 2, shipments: [] }) // "to_prepare"
 */
export const dispatchState = ({ cancelled, payable, unpacked, shipments }: DispatchFacts): DispatchState => {
  if (cancelled) {
    return "cancelled"
  }
  if (unpacked > 0 && payable) {
    return "to_prepare"
  }
  const [first] = shipments.map(stateOf).sort((a, b) => URGENCY[a] - URGENCY[b])
  return first ?? "waiting"
}
