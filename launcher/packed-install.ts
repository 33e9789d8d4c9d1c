import { execFile } from "node:child_process"
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { promisify } from "node:util"
import { startSandbox } from "../sandbox/src/create-sandbox"
import { findFreePort, startEmbeddedPostgres } from "../sandbox/src/database/embedded-postgres"
import rootPackage from "../package.json"
import { buildIfStale, kitTarget, pluginTargets } from "./build-targets"
import { startChild, untilHealthy } from "./child"
import { builtMedusaConfig, medusaConfig, packageJson, tsconfig } from "./packed/app-files"
import { knock, listProviders, logIn, openAdmin, OWNER } from "./packed/ask-app"
import { packedPlugins, type PackedPlugin } from "./packed/plugins"
import { inRoot, PATHS, ROOT } from "./paths"
import { explain, StartError } from "./start-error"

const run = promisify(execFile)

const say = (line: string) => process.stdout.write(`  ${line}\n`)

const pack = async (folder: string, into: string): Promise<string> => {
  const { stdout } = await run("npm", ["pack", "--json", "--pack-destination", into], {
    cwd: inRoot("plugins", folder),
    maxBuffer: 64 << 20,
  })
  return path.join(into, (JSON.parse(stdout) as { filename: string }[])[0].filename)
}

const writeApp = (app: string, { plugins, modules }: PackedPlugin) => {
  const write = (name: string, content: unknown) =>
    writeFileSync(path.join(app, name), typeof content === "string" ? content : JSON.stringify(content, null, 2))
  write("package.json", packageJson(rootPackage.dependencies["@medusajs/medusa"]))
  write("tsconfig.json", tsconfig)
  write("medusa-config.ts", medusaConfig(plugins, modules))
}

/**
 * Packs the kit and one plugin, installs both tarballs with plain `npm install` into a fresh Medusa app, migrates,
 * builds, boots, and looks whether the app has what the plugin brings. What a stranger does, in minutes.
 */
const main = async () => {
  process.chdir(ROOT)
  const name = process.argv[2]
  const sandbox = await startSandbox(0, { backendUrl: "http://localhost:9", storeUrl: "http://localhost:9" })
  const known = packedPlugins(sandbox.url)
  const plugin = name ? known[name] : undefined
  if (!plugin) {
    throw new StartError(`Name a plugin: npm run packed -- ${Object.keys(known).join(" | ")}`)
  }
  const stops: (() => unknown)[] = [() => sandbox.close()]
  const scratch = mkdtempSync(path.join(tmpdir(), "kaiu-packed-"))
  stops.push(() => rmSync(scratch, { recursive: true, force: true }))
  const startedAt = Date.now()
  try {
    say("building and packing")
    for (const target of [kitTarget, ...pluginTargets]) {
      await buildIfStale(target)
    }
    const tarballs = [await pack("kit", scratch), await pack(plugin.folder, scratch)]
    const app = mkdtempSync(path.join(scratch, "app-"))
    writeApp(app, plugin)

    say("npm install of a fresh Medusa app and the two tarballs")
    await run("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...tarballs], {
      cwd: app,
      maxBuffer: 64 << 20,
    })

    const postgres = await startEmbeddedPostgres(path.join(PATHS.data, "packed-postgres"), { fsync: "off" })
    stops.unshift(() => postgres.stop())
    const env = {
      ...process.env,
      NODE_ENV: "local",
      DATABASE_URL: await postgres.databaseUrl(`packed_${Date.now()}`),
      JWT_SECRET: "packed",
      COOKIE_SECRET: "packed",
    }
    const medusa = path.join(app, "node_modules", "@medusajs", "cli", "cli.js")
    const command = async (...args: string[]) => {
      say(`medusa ${args[0]}`)
      await run(process.execPath, [medusa, ...args], { cwd: app, env, maxBuffer: 64 << 20 })
    }
    await command("db:migrate")
    await command("user", "--email", OWNER.email, "--password", OWNER.password)
    await command("build")

    if (plugin.probe) {
      say("a script in the app")
      await run(process.execPath, ["-e", plugin.probe], { cwd: app })
    }
    const built = path.join(app, ".medusa", "server")
    const start = async () => {
      const port = await findFreePort()
      const args = [medusa, "start", "--host", "localhost", "--port", String(port)]
      const server = startChild({ name: "packed-medusa", args, cwd: built, env })
      stops.unshift(() => server.stop())
      await untilHealthy(server, `http://localhost:${port}/health`, 180_000)
      return { server, session: await logIn(`http://localhost:${port}`) }
    }
    if (plugin.bare) {
      say("medusa start without credentials")
      const config = path.join(built, "medusa-config.js")
      const whole = readFileSync(config)
      writeFileSync(config, builtMedusaConfig(plugin.bare.plugins, plugin.bare.modules))
      const { server, session } = await start()
      await knock(session, plugin.bare.door)
      await server.stop()
      writeFileSync(config, whole)
    }
    say("medusa start")
    const { session } = await start()
    const providers = await listProviders(session, plugin.providers)
    await knock(session, plugin.door)
    await openAdmin(session)
    const seconds = Math.round((Date.now() - startedAt) / 1000)
    process.stdout.write(`${JSON.stringify({ packed: name, ...providers, seconds })}\n`)
  } finally {
    for (const stop of stops) {
      await stop()
    }
  }
}

main()
  .then(() => process.exit(0))
  .catch((error: unknown) => {
    process.stderr.write(`\n  ${explain(error)}\n\n`)
    process.exit(1)
  })
