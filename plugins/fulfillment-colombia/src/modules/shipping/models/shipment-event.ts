import { model } from "@medusajs/framework/utils"
import { SHIPMENT_STATUSES } from "../../../carriers/status"

/** A status that a shipment has had, and since when. */
export const ShipmentEvent = model
  .define("shipment_event", {
    id: model.id({ prefix: "shev" }).primaryKey(),
    fulfillment_id: model.text(),
    status: model.enum(SHIPMENT_STATUSES),
    /** By the carrier's clock. */
    at: model.dateTime(),
    /** When listeners were told of it; null while they have to be. Of a return's nobody is. */
    announced_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["fulfillment_id", "at"] }])
