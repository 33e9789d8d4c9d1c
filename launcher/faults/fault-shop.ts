import { Pool } from "pg"
import { findFreePort } from "../../sandbox/src/database/embedded-postgres"
import { hasEnded, startChild, untilHealthy, type Child } from "../child"
import { localEnvironment } from "../local-environment"
import { inRoot, PATHS } from "../paths"
import { startSandboxProcess } from "../services"
import { openEventNetwork, type EventNetwork } from "./event-network"
import { patientHttp, type Http } from "./patient-http"
import type { SeededRandom } from "./seeded-random"
import { waitUntil } from "./wait-until"

export type FaultShopInput = {
  databaseUrl: string
  knowledgeDatabaseUrl: string
  random: SeededRandom
  /** How long a minute of the shop's jobs lasts. */
  minuteSeconds: number
}

export type FaultShop = {
  backendUrl: string
  /** Wompi's API, without a slash at its end. */
  wompiUrl: string
  database: Pool
  /** The sandbox's control API: what people do outside the shop. */
  sandbox: Http
  network: EventNetwork
  store: Http
  admin: Http
  /** kill -9 of Medusa alone. */
  kill: () => Promise<void>
  /** Starts Medusa again and waits until it answers. */
  start: () => Promise<void>
  /** kill -9 of one server process of PostgreSQL, which throws out everybody and recovers. */
  crashDatabase: () => Promise<void>
  counts: { kills: number; ended_by_itself: number }
  stop: () => Promise<void>
}

const SECRETS = { jwt: "fault-run-jwt-secret", cookie: "fault-run-cookie-secret" }
const START_TIMEOUT_MS = 240_000
const STAFF = { email: "admin@kaiu.test", password: "kaiu-demo-2026" }

const publishableKey = async (database: Pool): Promise<string> => {
  const { rows } = await database.query("SELECT token FROM api_key WHERE title = 'Tienda KAIU (navegador)'")
  return rows[0].token as string
}

/**
 * A shop whose Medusa may be killed: it, the sandbox and the network between Wompi and the shop, on free ports, on a
 * migrated and seeded database that goes on running. Medusa runs from the sources, without the admin's pages.
 */
export const startFaultShop = async (input: FaultShopInput): Promise<FaultShop> => {
  const [medusa, storefront, sandbox] = [await findFreePort(), await findFreePort(), await findFreePort()]
  const ports = { PORT: String(medusa), STOREFRONT_PORT: String(storefront), SANDBOX_PORT: String(sandbox) }
  const { env: local } = localEnvironment(ports, SECRETS)
  const env = {
    PATH: process.env.PATH,
    ...local,
    DATABASE_URL: input.databaseUrl,
    KNOWLEDGE_DATABASE_URL: input.knowledgeDatabaseUrl,
    DISABLE_MEDUSA_ADMIN: "true",
    KAIU_MINUTE_SECONDS: String(input.minuteSeconds),
  }
  const backendUrl = `http://localhost:${medusa}`
  const network = await openEventNetwork(backendUrl, input.random.fork("network"))
  const wompi = await startSandboxProcess({ ...env, PUBLIC_BACKEND_URL: network.url })
  const database = new Pool({ connectionString: input.databaseUrl, max: 4 })
  database.on("error", () => undefined)

  const counts = { kills: 0, ended_by_itself: 0 }
  let boots = 0
  let server: Child | undefined

  const start = async () => {
    boots += 1
    const child = startChild({
      name: `faults-medusa-${boots}`,
      args: [
        "-r",
        inRoot("launcher", "faults", "short-minutes.cjs"),
        PATHS.medusaCli,
        ...["start", "--host", "localhost", "--port", String(medusa)],
      ],
      cwd: inRoot(),
      env,
    })
    server = child
    await untilHealthy(child, `${backendUrl}/health`, START_TIMEOUT_MS)
  }

  const kill = async () => {
    const child = server?.process
    if (!child || hasEnded(child)) {
      counts.ended_by_itself += 1
      return
    }
    const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()))
    child.kill("SIGKILL")
    await ended
    counts.kills += 1
  }

  const crashDatabase = async () => {
    const { rows } = await database.query(
      "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() LIMIT 1"
    )
    process.kill(rows[0].pid, "SIGKILL")
    await waitUntil("PostgreSQL's recovery", () =>
      database.query("SELECT 1").then(
        () => true,
        () => false
      )
    )
  }

  const stop = async () => {
    await Promise.allSettled([server?.stop(), wompi.stop(), network.close(), database.end()])
  }

  try {
    await start()
    const { token } = await patientHttp(backendUrl).call("POST", "/auth/user/emailpass", STAFF)
    return {
      backendUrl,
      wompiUrl: String(local.WOMPI_API_URL),
      database,
      sandbox: patientHttp(`http://localhost:${sandbox}/_sandbox`),
      network,
      store: patientHttp(backendUrl, { "x-publishable-api-key": await publishableKey(database) }),
      admin: patientHttp(backendUrl, { authorization: `Bearer ${token}` }),
      kill,
      start,
      crashDatabase,
      counts,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
