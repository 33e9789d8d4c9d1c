import { buildIfStale, kitTarget, pluginTargets, serverTarget, storefrontTarget } from "./build-targets"
import { ROOT } from "./paths"
import { explain } from "./start-error"

/** Builds everything that is stale: `npm run build`, and what production runs before its start. */
const main = async () => {
  process.chdir(ROOT)
  for (const target of [kitTarget, ...pluginTargets, serverTarget, storefrontTarget]) {
    const isBuilt = await buildIfStale(target)
    process.stdout.write(`  ${isBuilt ? "built" : "up to date"}  ${target.name}\n`)
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`\n  ${explain(error)}\n\n`)
  process.exit(1)
})
