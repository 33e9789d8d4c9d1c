import { spawn } from "node:child_process"
import { findFreePort } from "../sandbox/src/database/embedded-postgres"
import { inRoot, ROOT } from "./paths"

export type RunningShop = {
  backendUrl: string
  storefrontUrl: string
  sandboxUrl: string
  /** What the launcher printed. */
  output: () => string
  /** From start to the table of addresses. */
  readySeconds: number
  /** Sends SIGTERM and waits for the end. Returns how long it took, in seconds. */
  stop: () => Promise<number>
}

const READY = "KAIU is ready"

/**
 * Starts the shop the way `npm start` does, as a process of its own on free ports, with its data in `dataDirectory`.
 *
 * @throws Error with what the launcher printed when it ends before it is ready
 */
export const runShop = async (dataDirectory: string, env: Record<string, string> = {}): Promise<RunningShop> => {
  const [medusa, storefront, sandbox] = [await findFreePort(), await findFreePort(), await findFreePort()]
  const startedAt = Date.now()
  const child = spawn(process.execPath, ["--import", "tsx", inRoot("launcher", "start.ts")], {
    cwd: ROOT,
    env: {
      ...process.env,
      ...env,
      PORT: String(medusa),
      STOREFRONT_PORT: String(storefront),
      SANDBOX_PORT: String(sandbox),
      KAIU_DATA_DIRECTORY: dataDirectory,
    },
    stdio: ["ignore", "pipe", "pipe"],
  })
  let output = ""
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  const ready = new Promise<void>((resolve, reject) => {
    const keep = (chunk: Buffer) => {
      output += chunk.toString()
      if (output.includes(READY)) {
        resolve()
      }
    }
    child.stdout.on("data", keep)
    child.stderr.on("data", keep)
    child.once("error", reject)
    child.once("exit", (code) => reject(new Error(`The shop ended with code ${code} before it was ready:\n${output}`)))
  })
  await ready
  return {
    backendUrl: `http://localhost:${medusa}`,
    storefrontUrl: `http://localhost:${storefront}`,
    sandboxUrl: `http://localhost:${sandbox}`,
    output: () => output,
    readySeconds: (Date.now() - startedAt) / 1000,
    stop: async () => {
      const stoppedAt = Date.now()
      child.kill("SIGTERM")
      await ended
      return (Date.now() - stoppedAt) / 1000
    },
  }
}
