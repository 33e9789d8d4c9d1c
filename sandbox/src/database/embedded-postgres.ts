import { spawn, type ChildProcess } from "node:child_process"
import { randomBytes } from "node:crypto"
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { createServer } from "node:net"
import path from "node:path"
import { Client } from "pg"
import { findPostgresBinaries, type PostgresBinaries } from "./postgres-binaries"
import { asUser, isReachableByAnyone, unprivilegedUser, type Command } from "./unprivileged-user"

export type EmbeddedPostgres = {
  port: number
  user: string
  password: string
  /** Address of a database of this server, created when missing. */
  databaseUrl: (name: string) => Promise<string>
  stop: () => Promise<void>
  /** The server itself, for whoever wants to know that it ended. */
  process: ChildProcess
}

const USER = "postgres"
const READY_TIMEOUT_MS = 60_000
const STOP_TIMEOUT_MS = 8_000

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

/** A port of `localhost` that nobody uses now. */
export const findFreePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer()
    server.once("error", reject)
    server.listen(0, "localhost", () => {
      const address = server.address()
      server.close(() =>
        address && typeof address === "object" ? resolve(address.port) : reject(new Error("no port"))
      )
    })
  })

const start = (command: Command, stdio: "ignore" | "pipe") =>
  spawn(command.file, command.args, {
    cwd: "/",
    uid: command.uid,
    gid: command.gid,
    detached: true,
    stdio: ["ignore", stdio, stdio],
  })

/** Runs a command to its end; its output is the error's text when it fails. */
const run = (command: Command): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = start(command, "pipe")
    let output = ""
    child.stdout?.on("data", (chunk) => (output += chunk))
    child.stderr?.on("data", (chunk) => (output += chunk))
    child.once("error", reject)
    child.once("exit", (code) => (code === 0 ? resolve(output) : reject(new Error(output.trim().slice(-600)))))
  })

const passwordFile = (dataDirectory: string) => `${dataDirectory}.password`

const initialise = async (
  binaries: PostgresBinaries,
  dataDirectory: string,
  command: typeof asUser,
  reachable: boolean
) => {
  const user = unprivilegedUser()
  const secret = passwordFile(dataDirectory)
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 })
  writeFileSync(secret, `${randomBytes(18).toString("base64url")}\n`, { mode: 0o600 })
  if (user) {
    chownSync(dataDirectory, user.uid, user.gid)
    chownSync(secret, user.uid, user.gid)
  }
  try {
    await run(
      command(user, reachable, binaries.initdb, [
        "-D",
        dataDirectory,
        "-U",
        USER,
        "--auth=scram-sha-256",
        `--pwfile=${secret}`,
        "-E",
        "UTF8",
        "--locale=C.UTF-8",
        "--no-sync",
      ])
    )
  } catch (error) {
    rmSync(dataDirectory, { recursive: true, force: true })
    throw new Error(`PostgreSQL could not create its data directory: ${(error as Error).message}`)
  }
}

/** The server's major version against the one that made the data. */
const checkVersion = async (binaries: PostgresBinaries, dataDirectory: string, command: Command) => {
  const made = readFileSync(path.join(dataDirectory, "PG_VERSION"), "utf8").trim()
  const output = await run(command)
  const major = /\s(\d+)[.\s]/.exec(output)?.[1]
  if (major && major !== made) {
    throw new Error(
      `The data in ${dataDirectory} was made by PostgreSQL ${made}, and this is PostgreSQL ${major}. ` +
        `Run "npm run reset" to begin anew, or set DATABASE_URL to a server of version ${made}.`
    )
  }
}

/** The process named in `postmaster.pid`, if it still serves this data directory. */
const runningServer = (dataDirectory: string): number | undefined => {
  const file = path.join(dataDirectory, "postmaster.pid")
  if (!existsSync(file)) {
    return undefined
  }
  const pid = Number(readFileSync(file, "utf8").split("\n")[0])
  try {
    return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(dataDirectory) ? pid : undefined
  } catch {
    return undefined
  }
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

/** Ends a server that a killed launcher left behind. PostgreSQL recovers its data by itself. */
const stopOrphan = async (dataDirectory: string) => {
  const pid = runningServer(dataDirectory)
  if (!pid) {
    return
  }
  process.kill(pid, "SIGINT")
  const deadline = Date.now() + STOP_TIMEOUT_MS
  while (isAlive(pid) && Date.now() < deadline) {
    await wait(100)
  }
  if (isAlive(pid)) {
    throw new Error(`Another PostgreSQL (process ${pid}) uses ${dataDirectory} and does not stop.`)
  }
}

const connect = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 2_000 })
  client.on("error", () => undefined)
  await client.connect()
  return client
}

const untilReady = async (url: string, child: ChildProcess, log: () => string) => {
  const deadline = Date.now() + READY_TIMEOUT_MS
  for (;;) {
    if (child.exitCode !== null) {
      throw new Error(`PostgreSQL did not start: ${log().trim().split("\n").slice(-3).join(" ")}`)
    }
    try {
      const client = await connect(url)
      await client.end()
      return
    } catch (error) {
      if (Date.now() > deadline) {
        throw new Error(`PostgreSQL did not answer within ${READY_TIMEOUT_MS / 1000} s: ${(error as Error).message}`)
      }
      await wait(100)
    }
  }
}

const stopServer = async (child: ChildProcess) => {
  if (child.exitCode !== null || child.signalCode !== null) {
    return
  }
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
  child.kill("SIGINT")
  const timer = setTimeout(() => child.kill("SIGQUIT"), STOP_TIMEOUT_MS)
  await ended
  clearTimeout(timer)
}

const createDatabaseIfMissing = async (adminUrl: string, name: string) => {
  const client = await connect(adminUrl)
  try {
    const { rowCount } = await client.query("SELECT 1 FROM pg_database WHERE datname = $1", [name])
    if (!rowCount) {
      await client.query(`CREATE DATABASE "${name.replace(/"/g, '""')}"`)
    }
  } finally {
    await client.end()
  }
}

/**
 * Starts a real PostgreSQL on a free port of `localhost`, with its data in `dataDirectory`. It works as root (the
 * server then runs as an ordinary user) and as a user, survives kill -9 and a stale lock file.
 *
 * @param settings server settings, such as `{ fsync: "off" }` for tests
 * @throws Error with one sentence and its remedy
 */
export const startEmbeddedPostgres = async (
  dataDirectory: string,
  settings: Record<string, string> = {}
): Promise<EmbeddedPostgres> => {
  const directory = path.resolve(dataDirectory)
  const binaries = findPostgresBinaries()
  mkdirSync(path.dirname(directory), { recursive: true })
  const reachable = isReachableByAnyone(path.dirname(directory)) && isReachableByAnyone(binaries.directory)
  const user = unprivilegedUser()

  if (!existsSync(path.join(directory, "PG_VERSION"))) {
    await initialise(binaries, directory, asUser, reachable)
  }
  chmodSync(directory, 0o700)
  await checkVersion(binaries, directory, asUser(user, reachable, binaries.postgres, ["--version"]))
  await stopOrphan(directory)

  const port = await findFreePort()
  const password = readFileSync(passwordFile(directory), "utf8").trim()
  const values = { listen_addresses: "localhost", unix_socket_directories: "", max_connections: "200", ...settings }
  const flags = Object.entries(values).flatMap(([name, value]) => ["-c", `${name}=${value}`])
  const child = start(
    asUser(user, reachable, binaries.postgres, ["-D", directory, "-p", String(port), ...flags]),
    "pipe"
  )
  let log = ""
  const keep = (chunk: Buffer) => (log = (log + chunk.toString()).slice(-4_000))
  child.stdout?.on("data", keep)
  child.stderr?.on("data", keep)

  const url = (name: string) => `postgres://${USER}:${encodeURIComponent(password)}@localhost:${port}/${name}`
  try {
    await untilReady(url("postgres"), child, () => log)
  } catch (error) {
    await stopServer(child)
    throw error
  }
  return {
    port,
    user: USER,
    password,
    databaseUrl: async (name) => {
      await createDatabaseIfMissing(url("postgres"), name)
      return url(name)
    },
    stop: () => stopServer(child),
    process: child,
  }
}
