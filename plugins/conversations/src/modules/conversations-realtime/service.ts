import type { IncomingMessage, Server as HttpServer, ServerResponse } from "node:http"
import type { Logger } from "@medusajs/framework/types"
import { parseConversationsOptions } from "../../options"
import type { Changes } from "../../types"
import type { Authorize } from "./lib/admin-namespace"
import type { OriginRule } from "./lib/allowed-origin"
import { ADMIN_NAMESPACE, toAnnouncements } from "./lib/protocol"
import { createRemoteEmitter, type RemoteEmitter } from "./lib/redis-transport"
import { attachSocketServer, type SocketServer } from "./lib/socket-server"

type Dependencies = { logger: Logger }

type Attachment = { authorize: Authorize; adminOrigins: OriginRule[] }

/** The open inboxes: tells every screen what has changed, in this process and, over Redis, in the others. */
export class RealtimeModuleService {
  protected readonly redisUrl_: string | undefined
  protected readonly logger_: Logger
  protected server_: Promise<SocketServer> | undefined
  protected emitter_: Promise<RemoteEmitter> | undefined
  protected readonly stop_ = () => void this.close()

  readonly __hooks = {
    onApplicationPrepareShutdown: async () => this.close(),
  }

  constructor(container: Dependencies, options?: unknown) {
    this.redisUrl_ = parseConversationsOptions(options).redisUrl
    this.logger_ = container.logger
  }

  /** Answers a request to Socket.IO's path; the first one of a process attaches it to the HTTP server. */
  async handle(
    server: HttpServer,
    request: IncomingMessage,
    response: ServerResponse,
    attachment: () => Attachment
  ): Promise<void> {
    this.server_ ??= this.attach_(server, attachment())
    const { handle } = await this.server_
    handle(request, response)
  }

  protected async attach_(server: HttpServer, attachment: Attachment): Promise<SocketServer> {
    // Medusa waits for open connections before its own shutdown hooks run: a polling socket would hold it for 20 s.
    process.once("SIGTERM", this.stop_)
    process.once("SIGINT", this.stop_)
    return attachSocketServer(server, { ...attachment, redisUrl: this.redisUrl_, logger: this.logger_ }).catch(
      (error) => {
        this.server_ = undefined
        throw error
      }
    )
  }

  /** Never throws: an inbox that missed a bell catches up over HTTP. */
  async publish(changes: Changes): Promise<void> {
    const announcements = toAnnouncements(changes)
    if (announcements.length === 0) {
      return
    }
    try {
      if (this.server_) {
        const namespace = (await this.server_).io.of(ADMIN_NAMESPACE)
        for (const { room, event, payload } of announcements) {
          ;(room === null ? namespace : namespace.to(room)).emit(event, payload)
        }
      } else if (this.redisUrl_) {
        this.emitter_ ??= createRemoteEmitter(this.redisUrl_, this.logger_)
        const { emit } = await this.emitter_
        for (const { room, event, payload } of announcements) {
          emit(ADMIN_NAMESPACE, room, event, payload)
        }
      }
    } catch (error) {
      this.emitter_ = undefined
      this.logger_.warn(`conversations: inboxes were not told of a change: ${(error as Error).message}`)
    }
  }

  async close(): Promise<void> {
    process.removeListener("SIGTERM", this.stop_)
    process.removeListener("SIGINT", this.stop_)
    const [server, emitter] = [this.server_, this.emitter_]
    this.server_ = undefined
    this.emitter_ = undefined
    await Promise.allSettled([server?.then(({ close }) => close()), emitter?.then(({ close }) => close())])
  }
}
