import type { IncomingMessage, Server as HttpServer, ServerResponse } from "node:http"
import type { Logger } from "@medusajs/framework/types"
import type { Server } from "socket.io"
import { openAdminNamespace, type Authorize } from "./admin-namespace"
import { isOriginAllowed, type OriginRule } from "./allowed-origin"
import { shareRooms } from "./redis-transport"

export type SocketServerOptions = {
  authorize: Authorize
  adminOrigins: OriginRule[]
  redisUrl: string | undefined
  logger: Logger
}

export type SocketServer = {
  io: Server
  /** Answers the request that found the server not attached yet; later ones never reach Medusa's router. */
  handle: (request: IncomingMessage, response: ServerResponse) => void
  close: () => Promise<void>
}

/**
 * Attaches Socket.IO to Medusa's own HTTP server, which Medusa does not hand out: the server is taken from a request.
 * Replaceable by any other way to get hold of it.
 */
export const attachSocketServer = async (server: HttpServer, options: SocketServerOptions): Promise<SocketServer> => {
  const { Server: SocketIoServer } = await import("socket.io")
  const io = new SocketIoServer({
    serveClient: false,
    maxHttpBufferSize: 10_000,
    cors: { origin: options.adminOrigins, credentials: true },
    allowRequest: (request, done) => done(null, isOriginAllowed(request, options.adminOrigins)),
  })
  const leaveRooms = options.redisUrl ? await shareRooms(io, options.redisUrl, options.logger) : undefined
  const stopRechecks = openAdminNamespace(io, options.authorize)
  io.attach(server)
  return {
    io,
    handle: (request, response) => io.engine.handleRequest(request as never, response),
    close: async () => {
      stopRechecks()
      io.disconnectSockets(true)
      io.engine.close()
      await leaveRooms?.()
    },
  }
}
