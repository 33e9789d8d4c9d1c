import { resolveShipping } from "../../workflows/utils/resolve-shipment"
import { oneByOne } from "../outcome"

/** Rings the failed writes of a parcel again: the job of shipments sends them in seconds. */
export const retry = oneByOne(async (container, _, { fulfillment_id }) =>
  (await resolveShipping(container).ringShipment(fulfillment_id as string))
    ? { status: "done", message: "Se reintenta en unos segundos." }
    : { status: "skipped", message: "No hay nada que reintentar." }
)
