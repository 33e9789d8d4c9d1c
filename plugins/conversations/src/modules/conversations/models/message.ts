import { model } from "@medusajs/framework/utils"
import { AUTHORS, DIRECTIONS, MESSAGE_STATUSES } from "../../../types"
import { Conversation } from "./conversation"

/**
 * A message of either direction; an outbound one is its own outbox row. Waiting to be sent: `queued` with
 * `next_attempt_at`. Handed to the network with no answer yet: `queued` without it.
 */
export const Message = model.define("conversation_message", {
  id: model.id({ prefix: "cvmsg" }).primaryKey(),
  sequence: model.number(),
  phone_number_id: model.text(),
  wamid: model.text().nullable(),
  /** HMAC of the wamid, which holds a phone number: keeps a duplicate out when the wamid has been erased. */
  wamid_hash: model.text().nullable(),
  direction: model.enum([...DIRECTIONS]),
  author: model.enum([...AUTHORS]),
  author_id: model.text().nullable(),
  type: model.text(),
  text: model.text().nullable(),
  media: model.json().nullable(),
  status: model.enum([...MESSAGE_STATUSES]),
  error: model.json().nullable(),
  provider_timestamp: model.dateTime().nullable(),
  idempotency_key: model.text().nullable(),
  turn_id: model.text().nullable(),
  turn_index: model.number().nullable(),
  attempts: model.number().default(0),
  next_attempt_at: model.dateTime().nullable(),
  dispatched_at: model.dateTime().nullable(),
  conversation: model.belongsTo(() => Conversation, { mappedBy: "messages" }),
})
