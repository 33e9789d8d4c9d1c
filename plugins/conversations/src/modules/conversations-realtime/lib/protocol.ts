import { z } from "@medusajs/framework/zod"
import type { Changes, MessageStatus } from "../../../types"

/** Socket.IO namespace of the admin. */
export const ADMIN_NAMESPACE = "/admin"

/** What the server says. Ids only: a screen that hears a bell reads the rest over HTTP, with its own rights. */
export type ServerEvents = {
  new_message: (event: { conversation_id: string; message_id: string; sequence: number }) => void
  message_status: (event: { conversation_id: string; message_id: string; status: MessageStatus }) => void
  session_new: (event: { conversation_id: string }) => void
  session_update: (event: { conversation_id: string }) => void
  chat_list_update: (event: { conversation_id: string }) => void
  presence: (event: { conversation_id: string; user_ids: string[] }) => void
  typing: (event: { conversation_id: string; user_id: string; typing: boolean }) => void
}

/** What a screen says. `join_session` is answered, where a callback is given, once the room is entered. */
export type ClientEvents = {
  join_session: (input: unknown, done?: () => void) => void
  leave_session: (input: unknown) => void
  typing: (input: unknown) => void
}

export type SocketData = { user_id: string }

const id = z.string().min(1).max(100)

export const sessionSchema = z.object({ id })
export const typingSchema = z.object({ id, typing: z.boolean().default(true) })

/** Room of those who look at one conversation. */
export const conversationRoom = (conversationId: string): string => `conversation:${conversationId}`

export type Announcement = {
  /** A room, or `null` for every open inbox. */
  room: string | null
  event: keyof ServerEvents
  payload: Record<string, unknown>
}

/** The announcements that follow from changes, each once. */
export const toAnnouncements = (changes: Changes): Announcement[] => {
  const created = new Set(changes.created)
  const updated = new Set(changes.updated.filter((conversationId) => !created.has(conversationId)))
  const listed = new Set([...created, ...updated, ...changes.messages.map((message) => message.conversation_id)])
  return [
    ...changes.messages.map(({ conversation_id, message_id, sequence }) => ({
      room: conversationRoom(conversation_id),
      event: "new_message" as const,
      payload: { conversation_id, message_id, sequence },
    })),
    ...changes.statuses.map(({ conversation_id, message_id, status }) => ({
      room: conversationRoom(conversation_id),
      event: "message_status" as const,
      payload: { conversation_id, message_id, status },
    })),
    ...[...created].map((conversation_id) => ({
      room: null,
      event: "session_new" as const,
      payload: { conversation_id },
    })),
    ...[...updated].map((conversation_id) => ({
      room: null,
      event: "session_update" as const,
      payload: { conversation_id },
    })),
    ...[...listed].map((conversation_id) => ({
      room: null,
      event: "chat_list_update" as const,
      payload: { conversation_id },
    })),
  ]
}
