import path from "node:path"
import { Client } from "pg"
import { TEMPLATE_DATABASE } from "../../integration-tests/test-environment"
import { findFreePort, startEmbeddedPostgres } from "../../sandbox/src/database/embedded-postgres"
import { buildIfStale, kitTarget, pluginTargets } from "../build-targets"
import { startKnowledge, type Stoppable } from "../databases"
import { PATHS } from "../paths"
import { prepareTemplate } from "../test-template"

export type PreparedDatabases = { databaseUrl: string; knowledgeDatabaseUrl: string; stop: () => Promise<void> }

/** A fresh copy of a migrated and seeded database, in place of what had the name before. */
export const cloneDatabase = async (serverUrl: string, template: string, name: string): Promise<void> => {
  const client = new Client({ connectionString: serverUrl })
  await client.connect()
  try {
    await client.query(`DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`)
    await client.query(`CREATE DATABASE "${name}" TEMPLATE "${template}"`)
  } finally {
    await client.end()
  }
}

/** Builds what is stale and starts databases of the fault runs' own, with a freshly seeded shop in them. */
export const prepareDatabases = async (): Promise<PreparedDatabases> => {
  for (const target of [kitTarget, ...pluginTargets]) {
    await buildIfStale(target)
  }
  const started: Stoppable[] = []
  const stop = async () => {
    await Promise.allSettled(started.map((service) => service.stop()))
  }
  try {
    const postgres = await startEmbeddedPostgres(path.join(PATHS.data, "faults-postgres"))
    started.push({ name: "postgres", stop: postgres.stop })
    const knowledge = await startKnowledge(path.join(PATHS.data, "faults-knowledge"))
    started.unshift(knowledge.child)
    await prepareTemplate(postgres, {
      DB_HOST: "localhost",
      DB_PORT: String(postgres.port),
      DB_USERNAME: postgres.user,
      DB_PASSWORD: postgres.password,
      TEST_SANDBOX_PORT: String(await findFreePort()),
      TEST_KNOWLEDGE_DATABASE_URL: knowledge.url,
    })
    await cloneDatabase(await postgres.databaseUrl("postgres"), TEMPLATE_DATABASE, "kaiu_faults")
    return { databaseUrl: await postgres.databaseUrl("kaiu_faults"), knowledgeDatabaseUrl: knowledge.url, stop }
  } catch (error) {
    await stop()
    throw error
  }
}
