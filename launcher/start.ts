import { existsSync } from "node:fs"
import { Listr } from "listr2"
import {
  buildIfStale,
  kitTarget,
  pluginTargets,
  serverTarget,
  storefrontTarget,
  type BuildTarget,
} from "./build-targets"
import { checkDataFolder, checkPorts, takeLock } from "./checks"
import { startDatabases, type Databases } from "./databases"
import { localEnvironment, type LocalEnvironment } from "./local-environment"
import { migrateIfNeeded, seedIfNeeded, type SeedResult } from "./migrate-and-seed"
import { ROOT, inRoot } from "./paths"
import { startDevelopmentServer, startSandboxProcess, startServer, startStorefront } from "./services"
import { onParentGone } from "./parent"
import { Shutdown } from "./shutdown"
import { readState, writeState } from "./state"
import { readyTable } from "./table"
import { watchPlugins } from "./watch-plugins"
import { explain } from "./start-error"

type Context = { local: LocalEnvironment; databases: Databases; seed: SeedResult }

const isDevelopment = process.argv.includes("--dev")
const startedAt = Date.now()
const shutdown = new Shutdown()

const env = (context: Context) => ({
  ...context.local.env,
  DATABASE_URL: context.databases.databaseUrl,
  KNOWLEDGE_DATABASE_URL: context.databases.knowledgeDatabaseUrl,
})

const buildTask = (target: BuildTarget) => ({
  title: target.name,
  task: async (_: Context, task: { title: string }) => {
    const isBuilt = await buildIfStale(target)
    task.title = isBuilt ? target.name : `${target.name} (up to date)`
  },
})

const check = async (context: Context) => {
  if (existsSync(inRoot(".env"))) {
    process.loadEnvFile(inRoot(".env"))
  }
  checkDataFolder()
  takeLock()
  const state = readState()
  writeState(state)
  context.local = localEnvironment(process.env, state.secrets)
  const { medusa, storefront, sandbox } = context.local.ports
  await checkPorts({ PORT: medusa, STOREFRONT_PORT: storefront, SANDBOX_PORT: sandbox })
}

const tasks = new Listr<Context>(
  [
    { title: "Check this machine", task: check },
    {
      title: "Prepare",
      task: (_, task) =>
        task.newListr(
          [
            {
              title: "Start the database",
              task: async (context) => {
                context.databases = await startDatabases(process.env)
                shutdown.addDatabases(context.databases.started)
              },
            },
            {
              title: "Start the sandbox",
              task: async (context) => shutdown.addService(await startSandboxProcess(context.local.env)),
            },
            {
              title: "Build the plugins",
              task: (__, parent) =>
                // Said aloud: a list inherits its parent's concurrency, and the plugins need the built kit.
                parent.newListr(
                  [
                    buildTask(kitTarget),
                    {
                      title: "plugins",
                      task: (___, plugins) => plugins.newListr(pluginTargets.map(buildTask), { concurrent: 2 }),
                    },
                  ],
                  { concurrent: false }
                ),
            },
          ],
          { concurrent: true }
        ),
    },
    {
      title: "Build the shop",
      task: (_, task) =>
        task.newListr(
          [
            {
              title: "Migrate and seed",
              task: async (context, step) => {
                const { databaseUrl, isEmbedded } = context.databases
                const isMigrated = await migrateIfNeeded(databaseUrl, isEmbedded, env(context))
                step.title = "Seed the demo shop"
                const seed = await seedIfNeeded(databaseUrl, isEmbedded, env(context))
                context.seed = seed
                step.title = isMigrated || seed.isNew ? "Migrate and seed" : "Migrate and seed (up to date)"
              },
            },
            ...(isDevelopment ? [] : [buildTask(serverTarget), buildTask(storefrontTarget)]),
          ],
          { concurrent: true }
        ),
    },
    {
      title: "Start the shop",
      task: (_, task) =>
        task.newListr(
          [
            {
              title: "API and admin",
              task: async (context) =>
                shutdown.addService(await (isDevelopment ? startDevelopmentServer : startServer)(env(context))),
            },
            {
              title: "Storefront",
              task: async (context) =>
                shutdown.addService(await startStorefront(env(context), context.seed.publishable_key, isDevelopment)),
            },
          ],
          { concurrent: true }
        ),
    },
  ],
  { fallbackRenderer: "simple", rendererOptions: { collapseSubtasks: false } }
)

const stop = async (code: number) => {
  await shutdown.run()
  process.exit(code)
}

const onSignal = () => {
  if (!shutdown.isStopping) {
    process.stdout.write("\n  Stopping…\n")
  }
  void stop(0)
}

const main = async () => {
  process.chdir(ROOT)
  process.on("SIGINT", onSignal)
  process.on("SIGTERM", onSignal)
  process.on("SIGHUP", onSignal)
  onParentGone(onSignal)
  const context = await tasks.run({} as Context)
  const { ports, providers } = context.local
  process.stdout.write(
    readyTable({
      storefrontUrl: `http://localhost:${ports.storefront}`,
      backendUrl: `http://localhost:${ports.medusa}`,
      sandboxUrl: `http://localhost:${ports.sandbox}`,
      providers,
      seconds: (Date.now() - startedAt) / 1000,
    })
  )
  shutdown.onUnexpectedEnd((name) => {
    process.stderr.write(
      `\n  ${name} ended unexpectedly; its log is in .data/logs. Stopping the rest. Start again with npm start.\n\n`
    )
    void stop(1)
  })
  if (isDevelopment) {
    watchPlugins(pluginTargets)
  }
}

main().catch((error: unknown) => {
  if (!shutdown.isStopping) {
    process.stderr.write(`\n  ${explain(error)}\n\n`)
  }
  void stop(shutdown.isStopping ? 0 : 1)
})
