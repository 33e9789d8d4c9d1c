import path from "node:path"

/** Folders of the checkout. Everything that `npm run reset` removes is below `data`. */
export const ROOT = path.resolve(__dirname, "..")

export const inRoot = (...parts: string[]) => path.join(ROOT, ...parts)

export const PATHS = {
  data: inRoot(".data"),
  postgres: inRoot(".data", "postgres"),
  knowledge: inRoot(".data", "knowledge"),
  logs: inRoot(".data", "logs"),
  uploads: inRoot(".data", "uploads"),
  state: inRoot(".data", "state.json"),
  server: inRoot(".medusa", "server"),
  medusaCli: inRoot("node_modules", "@medusajs", "cli", "cli.js"),
  buildHashes: inRoot("node_modules", ".cache", "kaiu-build.json"),
} as const
