import { model } from "@medusajs/framework/utils"
import { EXCEPTION_STATUSES } from "../../../exceptions/states"
import { OPERATION_STATES } from "../types"

/**
 * A novedad: the carrier cannot go on and asks what to do. Unique for ever on carrier and the carrier's id, by an
 * index that a model cannot say (see the migrations).
 */
export const CarrierException = model
  .define("carrier_exception", {
    id: model.id({ prefix: "cexc" }).primaryKey(),
    carrier: model.text(),
    /** The carrier's id of the novedad. */
    external_id: model.text(),
    /** The carrier's id of the shipment. */
    carrier_id: model.text(),
    fulfillment_id: model.text().nullable(),
    order_id: model.text().nullable(),
    tracking_number: model.text().nullable(),
    status: model.enum([...EXCEPTION_STATUSES]).default("pending"),
    reason: model.text(),
    reported_at: model.dateTime(),
    /** The answers that the carrier takes, with their fields. */
    reply_types: model.json(),
    /** The shop's last answer, kept before it is sent. */
    reply: model.json().nullable(),
    /** Answers so far: each is a step of its own in the ledger. */
    reply_count: model.number().default(0),
    reply_state: model.enum([...OPERATION_STATES]).nullable(),
    /** The status that was answered: the carrier shows another once it has the answer. */
    replied_from: model.enum([...EXCEPTION_STATUSES]).nullable(),
    replied_by: model.text().nullable(),
    replied_at: model.dateTime().nullable(),
    /** When listeners were told that it is open; null when they were not. */
    announced_at: model.dateTime().nullable(),
    /** When the parcel's tracking showed it too: by then, or first, it was told of. */
    tracked_at: model.dateTime().nullable(),
    /** When the person's data was erased: what the carrier repeats of it is not kept again. */
    erased_at: model.dateTime().nullable(),
    error: model.text().nullable(),
    /** When the answer is sent, or looked for, again; null when there is nothing to send. */
    next_run_at: model.dateTime().nullable(),
    lease_id: model.text().nullable(),
    lease_until: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["status", "reported_at"] },
    { on: ["carrier", "reported_at"] },
    { on: ["reported_at"] },
    { on: ["fulfillment_id"] },
    { on: ["order_id"] },
    { on: ["tracking_number"] },
    { on: ["next_run_at"] },
  ])
