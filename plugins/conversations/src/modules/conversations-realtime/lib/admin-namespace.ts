import type { Namespace, Server, Socket } from "socket.io"
import {
  ADMIN_NAMESPACE,
  conversationRoom,
  sessionSchema,
  typingSchema,
  type ClientEvents,
  type ServerEvents,
  type SocketData,
} from "./protocol"

export type AdminNamespace = Namespace<ClientEvents, ServerEvents, Record<string, never>, SocketData>
type AdminSocket = Socket<ClientEvents, ServerEvents, Record<string, never>, SocketData>

/** What a handshake offers to prove who is there. */
export type Handshake = { cookie: string | undefined; token: string | undefined }

/** Says who is there and may look at conversations, or `null`. Asked again and again while a socket is open. */
export type Authorize = (handshake: Handshake) => Promise<{ user_id: string } | null>

const RECHECK_INTERVAL_MS = 30_000

const handshakeOf = (socket: AdminSocket): Handshake => {
  const token: unknown = socket.handshake.auth.token
  return { cookie: socket.handshake.headers.cookie, token: typeof token === "string" ? token : undefined }
}

const announcePresence = async (namespace: AdminNamespace, conversationId: string, without?: string) => {
  const room = conversationRoom(conversationId)
  const sockets = await namespace.in(room).fetchSockets()
  const present = sockets.filter((socket) => socket.id !== without).map((socket) => socket.data.user_id)
  namespace.to(room).emit("presence", { conversation_id: conversationId, user_ids: [...new Set(present)].sort() })
}

const serve = (namespace: AdminNamespace, socket: AdminSocket) => {
  const announce = (conversationId: string, without?: string) =>
    // A neighbour that does not answer in time must not bring this process down.
    announcePresence(namespace, conversationId, without).catch(() => undefined)

  socket.on("join_session", async (input, done) => {
    const { data } = sessionSchema.safeParse(input)
    if (data) {
      await socket.join(conversationRoom(data.id))
      if (typeof done === "function") {
        done()
      }
      await announce(data.id)
    }
  })
  socket.on("leave_session", async (input) => {
    const { data } = sessionSchema.safeParse(input)
    if (data) {
      await socket.leave(conversationRoom(data.id))
      await announce(data.id)
    }
  })
  socket.on("typing", (input) => {
    const { data } = typingSchema.safeParse(input)
    if (data && socket.rooms.has(conversationRoom(data.id))) {
      socket
        .to(conversationRoom(data.id))
        .emit("typing", { conversation_id: data.id, user_id: socket.data.user_id, typing: data.typing })
    }
  })
  socket.on("disconnecting", () => {
    for (const room of socket.rooms) {
      if (room.startsWith(conversationRoom(""))) {
        void announce(room.slice(conversationRoom("").length), socket.id)
      }
    }
  })
}

/** Ends the sockets of those who have logged out, or lost their role, since they connected. */
const recheck = async (namespace: AdminNamespace, authorize: Authorize) => {
  for (const socket of namespace.sockets.values()) {
    const staff = await authorize(handshakeOf(socket)).catch(() => null)
    if (staff?.user_id !== socket.data.user_id) {
      socket.disconnect(true)
    }
  }
}

/**
 * The admin's namespace: nobody without a login and the right role, a room per conversation, who is looking and typing.
 *
 * @returns a function that stops the re-checks
 */
export const openAdminNamespace = (io: Server, authorize: Authorize, recheckIntervalMs = RECHECK_INTERVAL_MS) => {
  const namespace: AdminNamespace = io.of(ADMIN_NAMESPACE)
  namespace.use((socket, next) => {
    authorize(handshakeOf(socket)).then(
      (staff) => {
        if (staff) {
          socket.data.user_id = staff.user_id
        }
        next(staff ? undefined : new Error("unauthorized"))
      },
      () => next(new Error("unauthorized"))
    )
  })
  namespace.on("connection", (socket) => serve(namespace, socket))
  const timer = setInterval(() => void recheck(namespace, authorize), recheckIntervalMs)
  timer.unref()
  return () => clearInterval(timer)
}
