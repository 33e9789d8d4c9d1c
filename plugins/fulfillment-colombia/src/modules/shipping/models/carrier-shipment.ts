import { model } from "@medusajs/framework/utils"
import { SHIPMENT_STATUSES } from "../../../carriers/status"
import { SHIPMENT_DIRECTIONS } from "../types"

/** One fulfillment at its carrier: where it is, and who works on it until when. */
export const CarrierShipment = model
  .define("carrier_shipment", {
    id: model.id({ prefix: "cship" }).primaryKey(),
    fulfillment_id: model.text(),
    order_id: model.text(),
    carrier: model.text(),
    /** Out to the buyer, or back to the shop. Only what goes out counts for the order's dispatch and its money. */
    direction: model.enum([...SHIPMENT_DIRECTIONS]).default("outbound"),
    /** The carrier's id of the shipment. */
    carrier_id: model.text().nullable(),
    status: model.enum(SHIPMENT_STATUSES).default("pending"),
    status_at: model.dateTime().nullable(),
    /** The last status that Medusa's order and the listeners of our event know. */
    synced_status: model.enum(SHIPMENT_STATUSES).default("pending"),
    /** When listeners were told of a novedad that the tracking shows and that is not known yet. */
    exception_told_at: model.dateTime().nullable(),
    tracking_number: model.text().nullable(),
    /** Freight that the carrier takes, in whole pesos. */
    billed_amount: model.number().nullable(),
    /** What the carrier says that it took at the door, in whole pesos, and when; null while it has not said. */
    collected_amount: model.number().nullable(),
    collected_at: model.dateTime().nullable(),
    /** How often the carrier was asked for it, and when it is asked again; null before the first time. */
    collection_reads: model.number().default(0),
    next_collection_at: model.dateTime().nullable(),
    /** When the buyer's data was erased: what the carrier still tells of it is not kept. */
    erased_at: model.dateTime().nullable(),
    /** Readings since the status changed: the pauses between them grow. */
    polls: model.number().default(0),
    /** When the shipment wants attention again; null when it never will. */
    next_run_at: model.dateTime().nullable(),
    /** Whoever holds the lease may write to the carrier for this shipment. */
    lease_id: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["fulfillment_id"], unique: true },
    { on: ["next_run_at"] },
    { on: ["order_id"] },
    { on: ["tracking_number"] },
  ])
