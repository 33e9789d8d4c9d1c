import { execFile } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import { promisify } from "node:util"
import { startSandbox } from "../sandbox/src/create-sandbox"
import { findFreePort, startEmbeddedPostgres } from "../sandbox/src/database/embedded-postgres"
import rootPackage from "../package.json"
import { buildIfStale, kitTarget, pluginTargets } from "./build-targets"
import { startChild, untilHealthy } from "./child"
import { medusaConfig, packageJson, tsconfig } from "./packed/app-files"
import { packedPlugins, type PackedPlugin } from "./packed/plugins"
import { inRoot, PATHS, ROOT } from "./paths"
import { explain, StartError } from "./start-error"

const run = promisify(execFile)

const say = (line: string) => process.stdout.write(`  ${line}\n`)

const OWNER = { email: "owner@example.com", password: "packed-install-2026" }

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

const expectStatus = async (url: string, init: RequestInit, status: number): Promise<Response> => {
  const response = await fetch(url, init)
  if (response.status !== status) {
    throw new StartError(`${init.method ?? "GET"} ${new URL(url).pathname} answered ${response.status}, not ${status}.`)
  }
  return response
}

const listProviders = async (backendUrl: string): Promise<string[]> => {
  const headers = { "content-type": "application/json" }
  const login = await expectStatus(
    `${backendUrl}/auth/user/emailpass`,
    { method: "POST", headers, body: JSON.stringify(OWNER) },
    200
  )
  const { token } = (await login.json()) as { token: string }
  const answer = await expectStatus(
    `${backendUrl}/admin/payments/payment-providers`,
    { headers: { authorization: `Bearer ${token}` } },
    200
  )
  return ((await answer.json()) as { payment_providers: { id: string }[] }).payment_providers.map(({ id }) => id).sort()
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
    const port = await findFreePort()
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

    say("medusa start")
    const server = startChild({
      name: "packed-medusa",
      args: [medusa, "start", "--host", "localhost", "--port", String(port)],
      cwd: path.join(app, ".medusa", "server"),
      env,
    })
    stops.unshift(() => server.stop())
    const backendUrl = `http://localhost:${port}`
    await untilHealthy(server, `${backendUrl}/health`, 180_000)
    const providers = await listProviders(backendUrl)
    const missing = plugin.paymentProviders.filter((id) => !providers.includes(id))
    if (missing.length > 0) {
      throw new StartError(`The app does not list ${missing.join(", ")}; it lists ${providers.join(", ")}.`)
    }
    await expectStatus(`${backendUrl}${plugin.door.path}`, { method: plugin.door.method }, plugin.door.status)
    await expectStatus(`${backendUrl}/app`, {}, 200)
    const seconds = Math.round((Date.now() - startedAt) / 1000)
    process.stdout.write(`${JSON.stringify({ packed: name, payment_providers: providers, seconds })}\n`)
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
