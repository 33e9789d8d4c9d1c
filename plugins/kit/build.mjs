// Two outputs: CommonJS for Medusa's server, ES modules for admin and storefront bundles
// (a CommonJS-only package breaks the admin's Vite build).
import { execFileSync } from "node:child_process"
import { rmSync, writeFileSync } from "node:fs"
import { createRequire } from "node:module"
import { fileURLToPath } from "node:url"

const here = fileURLToPath(new URL(".", import.meta.url))
const tsc = createRequire(import.meta.url).resolve("typescript/bin/tsc")
const run = (...args) => execFileSync(process.execPath, [tsc, ...args], { cwd: here, stdio: "inherit" })

rmSync(new URL("./dist", import.meta.url), { recursive: true, force: true })
run("-p", ".")
run("-p", ".", "--module", "ES2022", "--moduleResolution", "bundler", "--declaration", "false", "--outDir", "dist/esm")
writeFileSync(new URL("./dist/esm/package.json", import.meta.url), '{"type":"module"}\n')
