/**
 * States of a shipment in every carrier's terms, with the stage of the journey each belongs to. A shipment never goes
 * back to an earlier stage and never leaves the last one; within the stage on the road it moves freely (an exception
 * is solved, a second delivery is tried).
 */
export const STATUS_STAGES = {
  pending: 0,
  label_created: 1,
  pickup_requested: 2,
  in_transit: 3,
  out_for_delivery: 3,
  exception: 3,
  at_pickup_point: 3,
  delivered: 4,
  returned: 4,
  cancelled: 4,
} as const

export type ShipmentStatus = keyof typeof STATUS_STAGES

export const SHIPMENT_STATUSES = Object.keys(STATUS_STAGES) as ShipmentStatus[]

const ON_THE_ROAD = STATUS_STAGES.in_transit
const LAST = STATUS_STAGES.delivered

/** Nothing more can happen to the shipment. */
export const isTerminal = (status: ShipmentStatus): boolean => STATUS_STAGES[status] === LAST

/** The parcel has left the shop. A cancelled one never did. */
export const hasLeft = (status: ShipmentStatus): boolean =>
  status !== "cancelled" && STATUS_STAGES[status] >= ON_THE_ROAD

/**
 * May a shipment go from one state to the other?
 *
 * @example canMove("in_transit", "label_created") // false
 */
export const canMove = (from: ShipmentStatus, to: ShipmentStatus): boolean => {
  if (from === to || isTerminal(from)) {
    return false
  }
  const bothOnTheRoad = STATUS_STAGES[from] === ON_THE_ROAD && STATUS_STAGES[to] === ON_THE_ROAD
  return bothOnTheRoad || STATUS_STAGES[to] > STATUS_STAGES[from]
}
