import { CarrierError } from "../carrier-error"
import type { CarrierExceptions, ReportedException } from "../port"
import { readRows } from "../read-rows"
import type { VenndeloClient } from "./client"
import { fromCollectionPoint, fromException } from "./map-exception"

/** Novedades at Venndelo. */
export const venndeloExceptions = (client: VenndeloClient): CarrierExceptions => ({
  list: async (since, onUnreadable) => {
    const exceptions: ReportedException[] = []
    for await (const page of client.exceptionsSince(since)) {
      exceptions.push(...readRows(page, fromException, onUnreadable))
    }
    return exceptions
  },

  get: async (id) => {
    const [exception] = readRows([await client.getException(id)], fromException)
    if (!exception) {
      throw new CarrierError("venndelo", "unknown", "venndelo: GET /shipping/exceptions/{id} answered no novedad")
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

  collectionPoints: async (id) => readRows(await client.collectionPointsOf(id), fromCollectionPoint),
})
