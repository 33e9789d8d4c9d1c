import { existsSync } from "node:fs"
import { PROVIDERS, PROVIDER_NAMES, providerState } from "../src/config/providers"
import { readEnvironment } from "../src/config/environment"
import { ROOT, inRoot, PATHS } from "./paths"
import { startServer, startStorefront } from "./services"
import { onParentGone } from "./parent"
import { Shutdown } from "./shutdown"
import { runToEnd } from "./child"
import { explain, StartError } from "./start-error"

/**
 * What a server runs after `npm ci && npm run build`: no sandbox, no embedded database, no demo data. A provider
 * without credentials is left out and named; one with some but not all, or a missing secret, stops the start.
 */
const shutdown = new Shutdown()

const stop = async (code: number) => {
  await shutdown.run()
  process.exit(code)
}

const readOrExplain = () => {
  try {
    return readEnvironment(process.env)
  } catch (cause) {
    throw new StartError((cause as Error).message, { cause })
  }
}

const main = async () => {
  process.chdir(ROOT)
  if (existsSync(inRoot(".env"))) {
    process.loadEnvFile(inRoot(".env"))
  }
  process.env.NODE_ENV = "production"
  const environment = readOrExplain()
  if (!existsSync(PATHS.server)) {
    throw new StartError("There is no build yet. Run npm run build first.")
  }
  process.on("SIGINT", () => void stop(0))
  process.on("SIGTERM", () => void stop(0))
  onParentGone(() => void stop(0))

  const env = { LOG_LEVEL: "info", MEDUSA_DISABLE_TELEMETRY: "true", ...process.env, PORT: String(environment.PORT) }
  await runToEnd(
    { name: "migrate", cwd: inRoot(), args: [PATHS.medusaCli, "db:migrate"], env },
    "The database could not be migrated."
  )
  shutdown.addService(await startServer(env))
  const key = process.env.MEDUSA_PUBLISHABLE_KEY
  if (key) {
    const port = process.env.STOREFRONT_PORT ?? "8000"
    shutdown.addService(
      await startStorefront(
        { ...env, STOREFRONT_PORT: port, PUBLIC_BACKEND_URL: `http://localhost:${environment.PORT}` },
        key,
        false
      )
    )
  }
  const lines = PROVIDER_NAMES.map((name) => {
    const isOn = providerState(name, process.env).kind === "complete"
    return `    ${PROVIDERS[name].title.padEnd(13)} ${isOn ? "real" : `off: ${PROVIDERS[name].absent}`}`
  })
  lines.push(`    ${"Storefront".padEnd(13)} ${key ? "on" : "off: set MEDUSA_PUBLISHABLE_KEY to serve it"}`)
  shutdown.onUnexpectedEnd((name) => {
    process.stderr.write(`\n  ${name} ended unexpectedly; its log is in .data/logs. Stopping the rest.\n\n`)
    void stop(1)
  })
  process.stdout.write(`\n  The shop runs on port ${environment.PORT}.\n${lines.join("\n")}\n\n`)
}

main().catch((error: unknown) => {
  process.stderr.write(`\n  ${explain(error)}\n\n`)
  void stop(1)
})
