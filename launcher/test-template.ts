import { Client } from "pg"
import { TEMPLATE_DATABASE, testEnvironment } from "../integration-tests/test-environment"
import type { EmbeddedPostgres } from "../sandbox/src/database/embedded-postgres"
import { startSandboxProcess } from "./services"
import { migrate, migrationHash, seed } from "./migrate-and-seed"
import { hashOf } from "./staleness"

const MARKER = "kaiu_test_template_hash"

const templateHash = () => hashOf(["src", "launcher/test-template.ts", "plugins/assistant/src"], [migrationHash()])

const connect = async (url: string): Promise<Client> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  return client
}

const isCurrent = async (url: string, hash: string): Promise<boolean> => {
  const client = await connect(url)
  try {
    const { rows } = await client.query(`SELECT hash FROM ${MARKER}`)
    return rows[0]?.hash === hash
  } catch {
    return false
  } finally {
    await client.end()
  }
}

const markCurrent = async (url: string, hash: string) => {
  const client = await connect(url)
  await client.query(`CREATE TABLE ${MARKER} (hash text)`)
  await client.query(`INSERT INTO ${MARKER} VALUES ($1)`, [hash])
  await client.end()
}

/** Migrates and seeds the database that every HTTP suite clones, unless it is there and made from the same sources. */
export const prepareTemplate = async (postgres: EmbeddedPostgres, env: NodeJS.ProcessEnv): Promise<void> => {
  const hash = templateHash()
  let url = await postgres.databaseUrl(TEMPLATE_DATABASE)
  if (await isCurrent(url, hash)) {
    return
  }
  const admin = await connect(url.replace(/\/[^/]+$/, "/postgres"))
  await admin.query(`DROP DATABASE "${TEMPLATE_DATABASE}" WITH (FORCE)`)
  await admin.end()
  url = await postgres.databaseUrl(TEMPLATE_DATABASE)

  Object.assign(process.env, env)
  const shopEnv = { ...process.env, ...testEnvironment(url), LOG_LEVEL: "info" }
  const sandbox = await startSandboxProcess(shopEnv)
  try {
    await migrate(shopEnv)
    await seed(shopEnv)
  } finally {
    await sandbox.stop()
  }
  await markCurrent(url, hash)
}
