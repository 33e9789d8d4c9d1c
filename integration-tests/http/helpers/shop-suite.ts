import type { MedusaContainer } from "@medusajs/framework/types"
import { medusaIntegrationTestRunner } from "@medusajs/test-utils"
import type { AxiosInstance } from "axios"
import { Client } from "pg"
import type { WorldOptions } from "../../../sandbox/src/core/world"
import { startSandbox, type RunningSandbox } from "../../../sandbox/src/create-sandbox"
import { sandboxPort, TEMPLATE_DATABASE, testDatabaseUrl, testEnvironment } from "../../test-environment"

export type Shop = {
  api: AxiosInstance
  /** Address of the running server, without a slash at its end. */
  baseUrl: () => string
  container: () => MedusaContainer
  sandbox: () => RunningSandbox
  /** Headers of a demo user, logged in. */
  as: (email: "admin@kaiu.test" | "support@kaiu.test" | "warehouse@kaiu.test") => Promise<{ authorization: string }>
  storeHeaders: () => Promise<Record<string, string>>
}

const withServer = async <T>(work: (client: Client) => Promise<T>): Promise<T> => {
  const client = new Client({ connectionString: testDatabaseUrl("postgres") })
  await client.connect()
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

const cloneTemplate = (name: string) =>
  withServer(async (client) => {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${TEMPLATE_DATABASE}"`)
  })

/**
 * A suite against the whole shop: Medusa with every plugin on a clone of the migrated and seeded template, and the
 * sandbox in the same process.
 *
 * @param name unique among the suites; names the suite's database
 * @param env added to the environment, such as `REDIS_URL`
 * @param outside `realNow` that stands still: then only the test moves the outside world's time
 */
export const shopSuite = (
  name: string,
  testSuite: (shop: Shop) => void,
  env: Record<string, string> = {},
  outside: Pick<WorldOptions, "realNow"> = {}
): void => {
  const dbName = `kaiu_test_${name}`
  let sandbox: RunningSandbox | undefined
  Object.assign(process.env, testEnvironment(testDatabaseUrl(dbName)), env)

  beforeAll(async () => {
    await cloneTemplate(dbName)
    const urls = { backendUrl: "http://localhost:9", storeUrl: "http://localhost:9" }
    sandbox = await startSandbox(sandboxPort(), { ...urls, ...outside })
  })

  afterAll(async () => {
    await sandbox?.close()
    expect(sandbox?.world.breaches).toEqual([])
  })

  medusaIntegrationTestRunner({
    dbName,
    testSuite: ({ api, getContainer }) => {
      const running = () => {
        if (!sandbox) {
          throw new Error("The sandbox has not started.")
        }
        return sandbox
      }

      // An Axios error holds sockets, which Jest cannot report.
      const explain = (error: {
        config?: { method?: string; url?: string }
        response?: { status: number; data: unknown }
      }) => {
        const { config, response } = error
        throw new Error(
          `${config?.method} ${config?.url} answered ${response?.status}: ${JSON.stringify(response?.data)}`
        )
      }

      beforeAll(() => {
        api.interceptors.response.use(undefined, explain)
      })

      beforeEach(() => {
        running().reset()
        running().world.options.backendUrl = api.defaults.baseURL
      })

      testSuite({
        api: api as AxiosInstance,
        baseUrl: () => String(api.defaults.baseURL),
        container: getContainer,
        sandbox: running,
        as: async (email) => {
          const { data } = await api.post("/auth/user/emailpass", { email, password: "kaiu-demo-2026" })
          return { authorization: `Bearer ${data.token}` }
        },
        storeHeaders: async () => {
          const query = getContainer().resolve("query")
          const { data } = await query.graph({
            entity: "api_key",
            fields: ["token"],
            filters: { title: "Tienda KAIU (navegador)" },
          })
          return { "x-publishable-api-key": data[0].token }
        },
      })
    },
  })
}

/** Waits for something that becomes true by an event of another process or job. */
export const eventually = async <T>(
  read: () => Promise<T | undefined | null | false>,
  timeoutMs = 20_000
): Promise<T> => {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const value = await read()
    if (value) {
      return value
    }
    if (Date.now() > deadline) {
      throw new Error(`Nothing happened within ${timeoutMs / 1000} s.`)
    }
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
