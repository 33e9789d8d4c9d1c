import { rmSync } from "node:fs"
import { takeLock } from "./checks"
import { PATHS } from "./paths"

try {
  takeLock()
} catch (error) {
  // Without a data folder there is no lock to take, and nothing to remove.
  if ((error as NodeJS.ErrnoException).code !== "ENOENT") {
    process.stderr.write(`\n  ${(error as Error).message}\n\n`)
    process.exit(1)
  }
}
rmSync(PATHS.data, { recursive: true, force: true })
process.stdout.write("  Removed .data: the next start begins with an empty database.\n")
