import path from "node:path"

export const ROOT = path.resolve(__dirname, "..")

export const inRoot = (...parts: string[]) => path.join(ROOT, ...parts)

/**
 * Databases, logs and state: `.data`, or `KAIU_DATA_DIRECTORY` for a second shop from the same checkout, as the browser
 * tests and the measurements use it.
 */
const dataFolder = path.resolve(ROOT, process.env.KAIU_DATA_DIRECTORY || ".data")

export const PATHS = {
  data: dataFolder,
  postgres: path.join(dataFolder, "postgres"),
  knowledge: path.join(dataFolder, "knowledge"),
  logs: path.join(dataFolder, "logs"),
  /** Of the shop that the browser tests start. */
  browserTest: path.join(dataFolder, "browser-test"),
  state: path.join(dataFolder, "state.json"),
  /** One for the checkout: the built server has one `static` folder. */
  uploads: inRoot(".data", "uploads"),
  server: inRoot(".medusa", "server"),
  medusaCli: inRoot("node_modules", "@medusajs", "cli", "cli.js"),
  buildHashes: inRoot("node_modules", ".cache", "kaiu-build.json"),
} as const
