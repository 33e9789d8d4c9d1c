import type { Dispatch } from "../types"

/** The orders of some fulfillments, as people name them: `#1042`. One that is not on any page keeps its id. */
export const orderNumbers = (fulfillmentIds: string[], dispatches: Dispatch[]): string[] => {
  const numbers = new Map(
    dispatches.flatMap(({ display_id, shipments }) =>
      shipments.map(({ fulfillment_id }) => [fulfillment_id, `#${display_id}`] as const)
    )
  )
  return fulfillmentIds.map((id) => numbers.get(id) ?? id)
}
