import { createHash } from "node:crypto"
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs"
import path from "node:path"
import { PATHS, ROOT, inRoot } from "./paths"

const IGNORED = new Set(["node_modules", ".medusa", "dist", "__tests__", "__fixtures__", ".data"])

const filesBelow = (place: string): string[] => {
  if (!existsSync(place)) {
    return []
  }
  if (statSync(place).isFile()) {
    return [place]
  }
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => !IGNORED.has(entry.name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesBelow(path.join(place, entry.name)))
}

/** Hash of the names and contents of files and folders, given relative to the checkout. */
export const hashOf = (places: string[], extra: string[] = []): string => {
  const hash = createHash("sha256")
  for (const file of places.flatMap((place) => filesBelow(inRoot(place)))) {
    hash.update(path.relative(ROOT, file)).update("\0").update(readFileSync(file)).update("\0")
  }
  extra.forEach((text) => hash.update(text).update("\0"))
  return hash.digest("hex")
}

const readHashes = (): Record<string, string> => {
  try {
    return JSON.parse(readFileSync(PATHS.buildHashes, "utf8")) as Record<string, string>
  } catch {
    return {}
  }
}

/** Was `target` built from exactly these sources, and is its output still there? */
export const isFresh = (target: string, hash: string, output: string): boolean =>
  readHashes()[target] === hash && existsSync(inRoot(output))

export const markFresh = (target: string, hash: string): void => {
  mkdirSync(path.dirname(PATHS.buildHashes), { recursive: true })
  writeFileSync(PATHS.buildHashes, `${JSON.stringify({ ...readHashes(), [target]: hash }, null, 2)}\n`)
}
