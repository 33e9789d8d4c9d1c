import { model } from "@medusajs/framework/utils"
import { TURN_STATES } from "../../../types"
import { Conversation } from "./conversation"

/** A burst of inbound messages that wants one answer. A conversation has at most one open turn. */
export const ReplyTurn = model.define(
  { name: "reply_turn", tableName: "conversation_reply_turn" },
  {
    id: model.id({ prefix: "cvturn" }).primaryKey(),
    state: model.enum([...TURN_STATES]).default("open"),
    owner_version: model.number(),
    first_sequence: model.number(),
    last_sequence: model.number(),
    /** The last message its reader was shown. Later ones get a turn of their own. */
    read_sequence: model.number().nullable(),
    quiet_until: model.dateTime(),
    attempts: model.number().default(0),
    emitted_at: model.dateTime().nullable(),
    next_emit_at: model.dateTime(),
    closed_at: model.dateTime().nullable(),
    conversation: model.belongsTo(() => Conversation, { mappedBy: "turns" }),
  }
)
