import { localEnvironment } from "../launcher/local-environment"
import type { Env } from "../src/config/providers"

/** Name of the migrated and seeded database that every suite clones. `npm test` makes it. */
export const TEMPLATE_DATABASE = "kaiu_test_template"

/** Where a suite starts its sandbox. `npm test` picks a free port. */
export const sandboxPort = (): number => Number(process.env.TEST_SANDBOX_PORT ?? 17_000)

/** Where a suite starts Medusa. `npm test` picks a free port, so that tests run beside a running shop. */
const backendPort = (): string => process.env.TEST_PORT ?? "19000"

/**
 * The shop's environment in tests: every provider is the sandbox, whatever the developer's own environment holds.
 *
 * @param databaseUrl what `medusa-config.ts` reads before a test runner puts its own database in place
 */
export const testEnvironment = (databaseUrl: string): Env => ({
  ...localEnvironment(
    { PORT: backendPort(), SANDBOX_PORT: String(sandboxPort()) },
    { jwt: "test-jwt-secret", cookie: "test-cookie-secret" }
  ).env,
  NODE_ENV: "test",
  LOG_LEVEL: "error",
  DATABASE_URL: databaseUrl,
  REDIS_URL: "",
  KNOWLEDGE_DATABASE_URL: process.env.TEST_KNOWLEDGE_DATABASE_URL,
})

/** Address of a database of the test server, by the variables that Medusa's test runners read. */
export const testDatabaseUrl = (name: string): string => {
  const { DB_USERNAME = "postgres", DB_PASSWORD = "", DB_HOST = "localhost", DB_PORT = "5432" } = process.env
  return `postgres://${DB_USERNAME}:${encodeURIComponent(DB_PASSWORD)}@${DB_HOST}:${DB_PORT}/${name}`
}
