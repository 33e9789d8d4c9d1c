import { existsSync, readdirSync } from "node:fs"
import { runToEnd } from "./child"
import { PATHS, inRoot } from "./paths"
import { hashOf, isFresh, markFresh } from "./staleness"

export type BuildTarget = { name: string; sources: string[]; output: string; build: () => Promise<unknown> }

/** Medusa's build reads the configuration, and uses neither the database nor the secrets in it. */
const UNUSED_AT_BUILD = { DATABASE_URL: "postgres://localhost/unused", JWT_SECRET: "unused", COOKIE_SECRET: "unused" }

const medusa = (name: string, cwd: string, ...args: string[]) =>
  runToEnd(
    {
      name,
      cwd,
      args: [PATHS.medusaCli, ...args],
      env: { ...process.env, ...UNUSED_AT_BUILD, NODE_ENV: "production", MEDUSA_DISABLE_TELEMETRY: "true" },
    },
    `${name.replace(/^build-/, "")} could not be built.`
  )

export const kitTarget: BuildTarget = {
  name: "kit",
  sources: ["plugins/kit/src", "plugins/kit/package.json", "plugins/kit/tsconfig.json", "plugins/kit/build.mjs"],
  output: "plugins/kit/dist/esm/browser.js",
  build: () =>
    runToEnd(
      { name: "build-kit", cwd: inRoot("plugins", "kit"), args: ["build.mjs"], env: process.env },
      "kit could not be built."
    ),
}

const pluginNames = readdirSync(inRoot("plugins"), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "kit")
  .map((entry) => entry.name)

const BROWSER_BUILD = "build-browser.mjs"

const pluginSources = (name: string) =>
  ["src", "package.json", "tsconfig.json", "tsconfig.browser.json", BROWSER_BUILD].map(
    (part) => `plugins/${name}/${part}`
  )

const hasBrowserBuild = (name: string) => existsSync(inRoot("plugins", name, BROWSER_BUILD))

/** As the plugin's own `npm run build` does: Medusa's build, and what the plugin adds for browsers. */
const buildPlugin = async (name: string) => {
  const cwd = inRoot("plugins", name)
  await medusa(`build-${name}`, cwd, "plugin:build")
  if (hasBrowserBuild(name)) {
    await runToEnd(
      { name: `build-${name}-browser`, cwd, args: [BROWSER_BUILD], env: process.env },
      `The browser part of ${name} could not be built.`
    )
  }
}

export const pluginTargets: BuildTarget[] = pluginNames.map((name) => ({
  name,
  sources: [...pluginSources(name), ...kitTarget.sources],
  output: hasBrowserBuild(name) ? `plugins/${name}/.medusa/server/esm` : `plugins/${name}/.medusa/server/src`,
  build: () => buildPlugin(name),
}))

/** Medusa's own build: the compiled store and the admin, which bundles the plugins' screens. */
export const serverTarget: BuildTarget = {
  name: "server and admin",
  sources: [
    "src",
    "medusa-config.ts",
    "tsconfig.json",
    "package-lock.json",
    ...pluginNames.map((name) => `plugins/${name}/src/admin`),
    ...pluginNames.map((name) => `plugins/${name}/package.json`),
    "plugins/kit/src",
  ],
  output: ".medusa/server/public/admin/index.html",
  build: () => medusa("build-server", inRoot(), "build"),
}

export const storefrontTarget: BuildTarget = {
  name: "storefront",
  sources: ["storefront", "plugins/kit/src", "plugins/payment-wompi/src/browser", "package-lock.json"],
  output: "storefront/dist/index.html",
  build: async () => {
    const node = { cwd: inRoot("storefront"), env: { ...process.env, NODE_ENV: "production" } }
    await runToEnd(
      {
        ...node,
        name: "build-storefront",
        args: [inRoot("node_modules", "vite", "bin", "vite.js"), "build", "--logLevel", "warn"],
      },
      "The storefront could not be built."
    )
    return runToEnd(
      { ...node, name: "storefront-budget", args: ["--import", "tsx", "scripts/check-budget.ts"] },
      "The storefront is larger than a cheap phone should have to load."
    )
  },
}

/** Builds a target unless its sources are those of the last build. Returns whether it was built. */
export const buildIfStale = async (target: BuildTarget): Promise<boolean> => {
  const hash = hashOf(target.sources, [process.version])
  if (isFresh(target.name, hash, target.output)) {
    return false
  }
  await target.build()
  markFresh(target.name, hash)
  return true
}
