import { existsSync, readdirSync } from "node:fs"
import { runToEnd } from "./child"
import { PATHS, inRoot } from "./paths"
import { linkUploads } from "./services"
import { hashOf } from "./staleness"
import { databaseKey, readState, writeState } from "./state"
import { StartError } from "./start-error"
import type { Env } from "../src/config/providers"

/** What `medusa db:migrate` reads: the versions, the configuration, and every migration and link. */
const migrationSources = (): string[] => [
  "package-lock.json",
  "medusa-config.ts",
  "src/config",
  "src/links",
  "src/modules",
  "src/search",
  ...readdirSync(inRoot("plugins")).flatMap((plugin) => [
    `plugins/${plugin}/src/links`,
    ...modulesOf(plugin).map((module) => `${module}/migrations`),
  ]),
]

const modulesOf = (plugin: string): string[] => {
  const folder = `plugins/${plugin}/src/modules`
  return existsSync(inRoot(folder)) ? readdirSync(inRoot(folder)).map((module) => `${folder}/${module}`) : []
}

/** Changes when there is something new to migrate. */
export const migrationHash = (): string => hashOf(migrationSources())

/** @throws StartError with the end of the command's output */
export const migrate = (env: Env): Promise<string> =>
  runToEnd(
    { name: "migrate", cwd: inRoot(), args: [PATHS.medusaCli, "db:migrate"], env },
    'The database could not be migrated. Correct the migration, or run "npm run reset" to begin anew.'
  )

/**
 * Migrates the database unless the last migration had the same lockfile and the same migrations (with nothing to do
 * the command still costs 20 s). A database of the user's own is always migrated: somebody else may have changed it.
 */
export const migrateIfNeeded = async (databaseUrl: string, isEmbedded: boolean, env: Env): Promise<boolean> => {
  const key = databaseKey(databaseUrl, isEmbedded)
  const hash = migrationHash()
  const state = readState()
  if (isEmbedded && state.databases[key]?.migrations === hash) {
    return false
  }
  await migrate(env)
  state.databases[key] = { ...state.databases[key], migrations: hash }
  writeState(state)
  return true
}

export type SeedResult = { publishable_key: string; region_id: string }

/** @throws StartError with the end of the command's output */
export const seed = async (env: Env): Promise<SeedResult> => {
  linkUploads(inRoot())
  const output = await runToEnd(
    { name: "seed", cwd: inRoot(), args: [PATHS.medusaCli, "exec", "./src/scripts/seed.ts"], env },
    "The demo shop could not be seeded."
  )
  const line = /SEED_RESULT (\{.*?\})/.exec(output)?.[1]
  if (!line) {
    throw new StartError(`The seed said nothing of its result. Its log is ${PATHS.logs}/seed.log.`)
  }
  return JSON.parse(line.replace(/\\"/g, '"')) as SeedResult
}

/** Seeds the demo shop once for each database. The seed itself is idempotent. */
export const seedIfNeeded = async (
  databaseUrl: string,
  isEmbedded: boolean,
  env: Env
): Promise<SeedResult & { isNew: boolean }> => {
  const key = databaseKey(databaseUrl, isEmbedded)
  const state = readState()
  const known = state.databases[key]?.seed
  if (known && isEmbedded) {
    return { ...known, isNew: false }
  }
  const result = await seed(env)
  state.databases[key] = { ...state.databases[key], seed: result }
  writeState(state)
  return { ...result, isNew: true }
}
