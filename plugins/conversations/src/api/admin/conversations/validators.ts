import { z } from "@medusajs/framework/zod"
import { CONVERSATION_STATUSES, OWNERS } from "../../../types"
import { textSchema } from "../../../workflows/utils/text-schema"

const wholeNumber = z.coerce.number().int().min(0)

/** `column` or `-column`, of these columns. */
const orderOf = (columns: readonly [string, ...string[]]) =>
  z.enum(columns.flatMap((column) => [column, `-${column}`]) as [string, ...string[]])

export const ListConversationsQuery = z.object({
  q: z
    .string()
    .max(200)
    .transform((text) => text.replaceAll("\u0000", "").trim())
    .optional(),
  status: z.enum(CONVERSATION_STATUSES).optional(),
  owner: z.enum(OWNERS).optional(),
  /** A user's id, or `none` for conversations nobody is responsible for. */
  assignee_id: z.string().min(1).max(100).optional(),
  limit: wholeNumber.min(1).max(200).default(50),
  offset: wholeNumber.default(0),
  order: orderOf(["last_message_at", "created_at", "updated_at", "unread_count"]).default("-last_message_at"),
})

export const ListMessagesQuery = z.object({
  /** Only messages that came after this one: a screen catches up from the last one it has. */
  after_sequence: wholeNumber.optional(),
  limit: wholeNumber.min(1).max(200).default(50),
  offset: wholeNumber.default(0),
  order: orderOf(["sequence"]).default("sequence"),
})

export const SendMessageBody = z.strictObject({ text: textSchema })

export const AssignBody = z.strictObject({ user_id: z.string().min(1).max(100).nullable() })

export const HandOverBody = z.strictObject({
  owner: z.enum(OWNERS),
  note: z.string().max(4000).optional(),
  owner_version: z.number().int().optional(),
})

export type SendMessageBody = z.infer<typeof SendMessageBody>
export type AssignBody = z.infer<typeof AssignBody>
export type HandOverBody = z.infer<typeof HandOverBody>
