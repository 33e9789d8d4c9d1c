import { fork } from "node:child_process"
import { once } from "node:events"
import { join } from "node:path"

/** A PostgreSQL with pgvector and no installation, reachable over a socket as the real one is. */
export const startPglite = async ({ withVector = true } = {}) => {
  const child = fork(join(__dirname, "pglite-server.js"), [JSON.stringify({ withVector })])
  const [{ url }] = (await once(child, "message")) as [{ url: string }]
  return {
    url,
    stop: async () => {
      const exit = once(child, "exit")
      child.disconnect()
      await exit
    },
  }
}
