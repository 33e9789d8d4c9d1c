// The browser's subpath as ES modules: a bundler finds no named export in the CommonJS that Medusa's build makes.
// Runs after Medusa's build, which empties the folder.
import { execFileSync } from "node:child_process"
import { writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

const here = fileURLToPath(new URL(".", import.meta.url))
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc")

execFileSync(process.execPath, [tsc, "-p", "tsconfig.browser.json"], { cwd: here, stdio: "inherit" })
writeFileSync(new URL("./.medusa/server/esm/package.json", import.meta.url), '{"type":"module"}\n')
