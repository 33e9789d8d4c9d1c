import type { Dispatch } from "../types"

export type KnownParcel = { fulfillment_id: string | null; display_id: number }

/** The parcels of some dispatches, with the numbers of their orders. */
export const knownParcels = (dispatches: Dispatch[]): KnownParcel[] =>
  dispatches.flatMap(({ display_id, shipments }) =>
    shipments.map(({ fulfillment_id }) => ({ fulfillment_id, display_id }))
  )

/** The orders of some fulfillments, as people name them: `#1042`. One that is not known keeps its id. */
export const orderNumbers = (fulfillmentIds: string[], known: KnownParcel[]): string[] => {
  const numbers = new Map(known.map(({ fulfillment_id, display_id }) => [fulfillment_id, `#${display_id}`]))
  return fulfillmentIds.map((id) => numbers.get(id) ?? id)
}
