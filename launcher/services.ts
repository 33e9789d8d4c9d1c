import { cpSync, lstatSync, mkdirSync, rmSync, symlinkSync } from "node:fs"
import path from "node:path"
import type { Env } from "../src/config/providers"
import { startChild, untilHealthy, type Child } from "./child"
import { PATHS, inRoot } from "./paths"

const TSX = ["--import", "tsx"]

export const startSandboxProcess = async (env: Env): Promise<Child> => {
  const child = startChild({ name: "sandbox", args: [...TSX, inRoot("sandbox", "src", "main.ts")], cwd: inRoot(), env })
  await untilHealthy(child, `http://localhost:${env.SANDBOX_PORT}/health`, 60_000)
  return child
}

/**
 * Uploaded files outlive a build: Medusa keeps them in the folder `static` of where it runs, which a build removes, so
 * that folder is a link to `.data/uploads`. Files of a real folder move there first.
 */
export const linkUploads = (folder: string): void => {
  mkdirSync(PATHS.uploads, { recursive: true })
  const link = path.join(folder, "static")
  if (lstatSync(link, { throwIfNoEntry: false })?.isDirectory()) {
    cpSync(link, PATHS.uploads, { recursive: true })
  }
  rmSync(link, { recursive: true, force: true })
  symlinkSync(path.relative(folder, PATHS.uploads), link)
}

/** The built server: runs inside `.medusa/server`, where it finds the built admin. */
export const startServer = async (env: Env): Promise<Child> => {
  linkUploads(PATHS.server)
  const child = startChild({
    name: "medusa",
    args: [PATHS.medusaCli, "start", "--host", "localhost", "--port", String(env.PORT)],
    cwd: PATHS.server,
    env,
  })
  await untilHealthy(child, `http://localhost:${env.PORT}/health`, 180_000)
  return child
}

/** Medusa with reload, from the sources. */
export const startDevelopmentServer = async (env: Env): Promise<Child> => {
  linkUploads(inRoot())
  const child = startChild({
    name: "medusa",
    args: [PATHS.medusaCli, "develop", "--host", "localhost", "--port", String(env.PORT)],
    cwd: inRoot(),
    env: { ...env, NODE_ENV: "development" },
  })
  await untilHealthy(child, `http://localhost:${env.PORT}/health`, 240_000)
  return child
}

export const startStorefront = async (env: Env, publishableKey: string, isDevelopment: boolean): Promise<Child> => {
  const child = startChild({
    name: "storefront",
    args: [...TSX, inRoot("storefront", "server", "main.ts"), ...(isDevelopment ? ["--dev"] : [])],
    cwd: inRoot("storefront"),
    env: { ...env, MEDUSA_BACKEND_URL: env.PUBLIC_BACKEND_URL, MEDUSA_PUBLISHABLE_KEY: publishableKey },
  })
  await untilHealthy(child, `http://localhost:${env.STOREFRONT_PORT}/health`, 60_000)
  return child
}
