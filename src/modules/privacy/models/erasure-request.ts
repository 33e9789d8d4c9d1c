import { model } from "@medusajs/framework/utils"

/** A person asked to be forgotten. What is kept here proves that it was done, and names nobody. */
const ErasureRequest = model
  .define("erasure_request", {
    id: model.id({ prefix: "preq" }).primaryKey(),
    customer_id: model.text(),
    /** SHA-256 of the e-mail, once it was proven to be the person's: their orders as a guest go too. */
    email_hash: model.text().nullable(),
    state: model.enum(["waiting", "done"]).default("waiting"),
    /** Until when it has to be done: see `erasureDueAt`. */
    due_at: model.dateTime(),
    /** When the parties were asked last; not before the person's orders have ended. */
    asked_at: model.dateTime().nullable(),
    done_at: model.dateTime().nullable(),
    /** How many rows of Medusa's own lost the person's data. */
    counts: model.json().nullable(),
  })
  .indexes([
    // Two clicks are one request.
    {
      name: "IDX_erasure_request_open_unique",
      on: ["customer_id"],
      unique: true,
      where: "state = 'waiting' AND deleted_at IS NULL",
    },
    { on: ["state"] },
  ])

export default ErasureRequest
