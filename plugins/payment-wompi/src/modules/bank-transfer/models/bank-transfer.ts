import { model } from "@medusajs/framework/utils"
import { TRANSFER_INTENTS, TRANSFER_STATES } from "../../../bank-transfer/states"

/** A payment by bank transfer of a placed order: what staff wait for, and what became of it. */
const BankTransfer = model
  .define("bank_transfer", {
    id: model.id({ prefix: "btr" }).primaryKey(),
    order_id: model.text().searchable(),
    /** The order's number as shopper and staff know it. */
    order_number: model.text().searchable(),
    payment_id: model.text().unique(),
    payment_session_id: model.text(),
    /** Whole pesos. */
    amount: model.bigNumber(),
    /** What the shopper was asked to write on the transfer. */
    reference: model.text().searchable(),
    /** The accounts as the shopper was shown them. */
    accounts: model.json(),
    deadline: model.dateTime(),
    state: model.enum([...TRANSFER_STATES]).default("waiting"),
    /** The bank's number of the transfer, as staff wrote it. */
    bank_reference: model.text().searchable().nullable(),
    /** Its letters and digits: one transfer pays one order. */
    bank_reference_key: model.text().unique().nullable(),
    confirmed_by: model.text().nullable(),
    confirmed_at: model.dateTime().nullable(),
    note: model.text().nullable(),
    closed_by: model.text().nullable(),
    closed_at: model.dateTime().nullable(),
    /** What somebody has begun to do with it; written before Medusa's payment or order is touched. */
    intent: model.enum([...TRANSFER_INTENTS]).nullable(),
    /** Until when nobody else may begin anything. A crash leaves it to run out. */
    claimed_until: model.dateTime().nullable(),
    /** Before this nobody tries to cancel it for being overdue. */
    next_check_at: model.dateTime(),
    checks: model.number().default(0),
    /** Why an overdue order was not cancelled: somebody has to decide. */
    problem: model.text().nullable(),
  })
  .indexes([{ on: ["order_id"] }, { on: ["state", "deadline"] }])

export default BankTransfer
