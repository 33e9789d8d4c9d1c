import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import path from "node:path"
import { PATHS } from "./paths"
import { StartError } from "./start-error"

const isPortFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once("error", () => resolve(false))
    server.listen(port, "localhost", () => server.close(() => resolve(true)))
  })

/** @throws StartError naming the variable that moves the port */
export const checkPorts = async (ports: Record<string, number>): Promise<void> => {
  for (const [variable, port] of Object.entries(ports)) {
    if (!(await isPortFree(port))) {
      throw new StartError(
        `Port ${port} is in use. Stop the program that uses it, or choose another with ${variable}=${port + 100} npm start.`
      )
    }
  }
}

/** @throws StartError when this user may not write below `.data` */
export const checkDataFolder = (): void => {
  try {
    mkdirSync(PATHS.logs, { recursive: true })
    accessSync(PATHS.data, constants.W_OK)
    accessSync(PATHS.logs, constants.W_OK)
  } catch (cause) {
    throw new StartError(
      `This user may not write to ${PATHS.data}, perhaps because another user made it. Remove it with that user's rights, or run as that user.`,
      { cause }
    )
  }
}

const lockFile = path.join(PATHS.data, "launcher.pid")

const isLauncher = (pid: number): boolean => {
  try {
    return pid !== process.pid && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("launcher")
  } catch {
    return false
  }
}

/** One launcher per checkout: two would share one database. @throws StartError when another one runs */
export const takeLock = (): void => {
  if (existsSync(lockFile)) {
    const pid = Number(readFileSync(lockFile, "utf8"))
    if (isLauncher(pid)) {
      throw new StartError(
        `The shop already runs from this folder (process ${pid}). Stop it first, or run a second copy from another clone.`
      )
    }
  }
  writeFileSync(lockFile, String(process.pid))
}
