import type { Logger } from "@medusajs/framework/types"
import type { Server } from "socket.io"

/** Socket.IO between processes. Loaded only where a Redis address is given. */
const connect = async (redisUrl: string, logger: Logger) => {
  const { createClient } = await import("redis")
  const client = createClient({ url: redisUrl })
  client.on("error", (error: Error) => logger.warn(`conversations: Redis: ${error.message}`))
  await client.connect()
  return client
}

/** Lets several servers share their rooms. @returns a function that closes the connections */
export const shareRooms = async (io: Server, redisUrl: string, logger: Logger): Promise<() => Promise<void>> => {
  const { createAdapter } = await import("@socket.io/redis-adapter")
  const publisher = await connect(redisUrl, logger)
  const subscriber = await connect(redisUrl, logger)
  io.adapter(createAdapter(publisher, subscriber))
  return async () => {
    await Promise.all([publisher.close(), subscriber.close()])
  }
}

export type RemoteEmitter = {
  emit: (namespace: string, room: string | null, event: string, payload: unknown) => void
  close: () => Promise<void>
}

/** Speaks to the sockets of other processes from one that has none itself. */
export const createRemoteEmitter = async (redisUrl: string, logger: Logger): Promise<RemoteEmitter> => {
  const { Emitter } = await import("@socket.io/redis-emitter")
  const client = await connect(redisUrl, logger)
  const emitter = new Emitter(client)
  return {
    emit: (namespace, room, event, payload) => {
      const target = emitter.of(namespace)
      ;(room === null ? target : target.to(room)).emit(event, payload)
    },
    close: async () => {
      await client.close()
    },
  }
}
