/**
 * Where an order is on its way out of the shop:
 *
 * - `waiting`: in no parcel, and not yet paid or confirmed, or with nothing left to send.
 * - `to_prepare`: may be packed, and something of it is not.
 * - `processing`: packed; its label is not there.
 * - `ready`: its label is there.
 * - `pickup_requested`, `in_transit`, `delivered`, `returned`: by its carrier's word.
 * - `exception`: the carrier waits for an answer to a novedad.
 * - `cancelled`: the order is.
 */
export const DISPATCH_STATES = [
  "waiting",
  "to_prepare",
  "processing",
  "ready",
  "pickup_requested",
  "in_transit",
  "exception",
  "delivered",
  "returned",
  "cancelled",
] as const

export type DispatchState = (typeof DISPATCH_STATES)[number]

const OVER: readonly DispatchState[] = ["delivered", "returned", "cancelled"]

/** Nothing more is expected to happen to the order. */
export const isOver = (state: DispatchState): boolean => OVER.includes(state)
