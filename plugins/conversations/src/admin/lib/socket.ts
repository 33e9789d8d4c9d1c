import { io, type Socket } from "socket.io-client"
import { backendUrl } from "./backend-url"
import type { MessageStatus } from "./types"

type ServerEvents = {
  new_message: (event: { conversation_id: string; message_id: string; sequence: number }) => void
  message_status: (event: { conversation_id: string; message_id: string; status: MessageStatus }) => void
  session_new: () => void
  session_update: () => void
  chat_list_update: () => void
}

type ClientEvents = {
  join_session: (session: { id: string }, joined: () => void) => void
  leave_session: (session: { id: string }) => void
}

export type InboxSocket = Socket<ServerEvents, ClientEvents>

/** Opens the live channel of the inbox with the cookie of the admin's session. */
export const connectInbox = (): InboxSocket =>
  io(new URL("/admin", new URL(backendUrl, window.location.origin)).toString(), { withCredentials: true })
