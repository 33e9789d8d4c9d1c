import { watch } from "node:fs"
import { buildIfStale, kitTarget, type BuildTarget } from "./build-targets"
import { inRoot } from "./paths"

const QUIET_MS = 300

/** Rebuilds a plugin after its sources change; Medusa's own watcher then restarts the server. */
export const watchPlugins = (targets: BuildTarget[]): void => {
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const rebuild = async () => {
    for (const target of [kitTarget, ...targets]) {
      try {
        if (await buildIfStale(target)) {
          process.stdout.write(`  rebuilt ${target.name}\n`)
        }
      } catch (error) {
        process.stderr.write(`  ${(error as Error).message}\n`)
      }
    }
  }
  watch(inRoot("plugins"), { recursive: true }, (_, file) => {
    if (!file || /node_modules|\.medusa|dist|__admin-extensions__/.test(file)) {
      return
    }
    clearTimeout(timer)
    timer = setTimeout(() => (running = running.then(rebuild)), QUIET_MS)
  })
}
