import { spawnSync } from "node:child_process"
import { existsSync, readdirSync } from "node:fs"
import path from "node:path"
import { buildIfStale, kitTarget, pluginTargets } from "./build-targets"
import { ROOT, inRoot } from "./paths"
import { explain, StartError } from "./start-error"

const tsc = inRoot("node_modules", "typescript", "bin", "tsc")

const projects = [
  ".",
  path.join("src", "admin"),
  "launcher",
  "sandbox",
  "storefront",
  "integration-tests",
  ...readdirSync(inRoot("plugins")).flatMap((name) => [
    path.join("plugins", name),
    path.join("plugins", name, "src", "admin"),
  ]),
]

/** `tsc` over every workspace. The kit and the plugins are built first: the others import their types. */
const main = async () => {
  process.chdir(ROOT)
  for (const target of [kitTarget, ...pluginTargets]) {
    await buildIfStale(target)
  }
  const failed = projects
    .filter((project) => existsSync(inRoot(project, "tsconfig.json")))
    .filter((project) => {
      process.stdout.write(`  ${project}\n`)
      return spawnSync(process.execPath, [tsc, "--noEmit", "-p", project], { stdio: "inherit" }).status !== 0
    })
  if (failed.length > 0) {
    throw new StartError(`Type errors in ${failed.join(", ")}.`)
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`\n  ${explain(error)}\n\n`)
  process.exit(1)
})
