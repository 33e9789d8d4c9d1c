import { model } from "@medusajs/framework/utils"
import { CHANNELS, CONVERSATION_STATUSES, DIRECTIONS, OWNERS } from "../../../types"
import { Contact } from "./contact"
import { Message } from "./message"
import { ReplyTurn } from "./reply-turn"

/**
 * One thread per contact, channel and business number. Whoever changes its messages or its owner locks its row first,
 * so that `sequence` has no gap and an owner is taken once.
 */
export const Conversation = model
  .define(
    { name: "conversation", tableName: "conversation_thread" },
    {
      id: model.id({ prefix: "conv" }).primaryKey(),
      channel: model.enum([...CHANNELS]),
      phone_number_id: model.text(),
      status: model.enum([...CONVERSATION_STATUSES]).default("open"),
      owner: model.enum([...OWNERS]),
      /** Grows with every change of owner; an answer written for an older version is refused. */
      owner_version: model.number().default(0),
      assignee_id: model.text().nullable(),
      window_expires_at: model.dateTime().nullable(),
      unread_count: model.number().default(0),
      last_sequence: model.number().default(0),
      last_message_text: model.text().nullable(),
      last_message_type: model.text().nullable(),
      last_message_direction: model.enum([...DIRECTIONS]).nullable(),
      last_message_at: model.dateTime().nullable(),
      labels: model.array(),
      handover: model.json().nullable(),
      contact: model.belongsTo(() => Contact, { mappedBy: "conversations" }),
      messages: model.hasMany(() => Message, { mappedBy: "conversation" }),
      turns: model.hasMany(() => ReplyTurn, { mappedBy: "conversation" }),
    }
  )
  .indexes([{ on: ["last_message_at"] }, { on: ["assignee_id"] }])
