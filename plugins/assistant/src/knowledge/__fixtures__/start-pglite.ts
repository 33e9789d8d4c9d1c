import { fork } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"

export const pgliteUrl = (port: number) => `postgres://postgres:postgres@localhost:${port}/postgres`

/** A PostgreSQL with pgvector and no installation, reachable over a socket as the real one is. */
export const startPglite = async ({ withVector = true, port = 0 } = {}) => {
  const child = fork(join(__dirname, "pglite-server.mjs"), [JSON.stringify({ withVector, port })])
  const [message] = (await once(child, "message")) as [{ port: number }]
  return {
    url: pgliteUrl(message.port),
    stop: async () => {
      const exit = once(child, "exit")
      child.disconnect()
      await exit
    },
  }
}
