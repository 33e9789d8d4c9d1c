import { model } from "@medusajs/framework/utils"
import { OPERATION_STATES } from "../types"

/**
 * A list of parcels that a carrier's courier signs, recorded before it is asked for. `carrier` and `guides_key` together
 * are unique for ever, by an index that a model cannot say (see the migrations). The document may name recipients: it is
 * served to staff and never as a public file.
 */
export const ShippingManifest = model
  .define("shipping_manifest", {
    id: model.id({ prefix: "shman" }).primaryKey(),
    carrier: model.text(),
    /** SHA-256 of the sorted guides. */
    guides_key: model.text(),
    /** The carrier's ids of the parcels. */
    guides: model.array(),
    fulfillment_ids: model.array(),
    state: model.enum([...OPERATION_STATES]).default("planned"),
    /** The carrier's number of the list. */
    number: model.text().nullable(),
    /** The PDF, base64; null before it is there, and once a person of the list was erased. */
    content: model.text().nullable(),
    attempts: model.number().default(0),
    error: model.text().nullable(),
    /** Why it failed, by the kinds of carrier errors. */
    error_kind: model.text().nullable(),
    /** The member of staff who asked first. */
    actor_id: model.text().nullable(),
    done_at: model.dateTime().nullable(),
    /** Until when a request that was sent may still be answered. */
    lease_until: model.dateTime().nullable(),
  })
  .indexes([{ on: ["created_at"] }])
