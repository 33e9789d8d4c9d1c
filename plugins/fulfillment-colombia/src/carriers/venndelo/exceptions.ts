import { CarrierError } from "../carrier-error"
import type { CarrierExceptions, ReportedException } from "../port"
import type { VenndeloClient } from "./client"
import { fromCollectionPoint, fromException } from "./map-exception"

/** Novedades at Venndelo. */
export const venndeloExceptions = (client: VenndeloClient): CarrierExceptions => ({
  list: async (since) => {
    const exceptions: ReportedException[] = []
    for await (const page of client.exceptionsSince(since)) {
      exceptions.push(...page.map(fromException).filter((exception) => exception !== null))
    }
    return exceptions
  },

  get: async (id) => {
    const exception = fromException(await client.getException(id))
    if (!exception) {
      throw new CarrierError("venndelo", "unknown", "venndelo: the novedad is in a state that is not documented")
    }
    return exception
  },

  reply: async (id, { type_id, notes, delivery_date, address, collection_point_id }) => {
    await client.resolveException(id, {
      type_id,
      notes,
      ...(delivery_date ? { delivery_date } : {}),
      ...(address ? { address } : {}),
      ...(collection_point_id ? { collection_point_id } : {}),
    })
  },

  collectionPoints: async (id) => ((await client.collectionPointsOf(id))?.items ?? []).map(fromCollectionPoint),
})
