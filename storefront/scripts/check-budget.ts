import { existsSync, readFileSync } from "node:fs"
import path from "node:path"
import { gzipSync } from "node:zlib"

type Chunk = { file: string; css?: string[]; imports?: string[]; isEntry?: boolean; src?: string }

/** Limits in bytes, gzip. */
const CSS_LIMIT = 20 * 1000
const FIRST_VISIT = 130 * 1000
const CHECKOUT = 180 * 1000

/** What a first visit of each page may load. */
const LIMITS: Record<string, number> = {
  "src/pages/home/home-page.tsx": FIRST_VISIT,
  "src/pages/catalogue/catalogue-page.tsx": FIRST_VISIT,
  "src/pages/product/product-page.tsx": FIRST_VISIT,
  "src/pages/checkout/checkout-page.tsx": CHECKOUT,
  "src/pages/checkout/result-page.tsx": CHECKOUT,
}

const dist = path.resolve(__dirname, "..", "dist")
const sizeOf = (file: string) => gzipSync(readFileSync(path.join(dist, file)), { level: 9 }).length

/** What a first visit of a page loads: the entry, the page's own chunk, and what they import. */
const initialFiles = (manifest: Record<string, Chunk>, pages: string[]) => {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const visit = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || scripts.has(chunk.file)) {
      return
    }
    scripts.add(chunk.file)
    chunk.css?.forEach((file) => styles.add(file))
    chunk.imports?.forEach(visit)
  }
  Object.entries(manifest).forEach(([key, chunk]) => chunk.isEntry && visit(key))
  pages.forEach(visit)
  return { scripts, styles }
}

const main = () => {
  const file = path.join(dist, ".vite", "manifest.json")
  if (!existsSync(file)) {
    throw new Error("There is no build yet. Run npm run build first.")
  }
  const manifest = JSON.parse(readFileSync(file, "utf8")) as Record<string, Chunk>
  const total = (files: Set<string>) => [...files].reduce((sum, name) => sum + sizeOf(name), 0)
  const rows = Object.entries(LIMITS).flatMap(([page, limit]): [string, number, number][] => {
    if (!manifest[page]) {
      throw new Error(`${page} is no page of the build any more: correct the list of limits.`)
    }
    const { scripts, styles } = initialFiles(manifest, [page])
    return [
      [`${page} JavaScript`, total(scripts), limit],
      [`${page} CSS`, total(styles), CSS_LIMIT],
    ]
  })
  for (const [name, size, limit] of rows) {
    process.stdout.write(`  ${name}: ${(size / 1000).toFixed(1)} kB gzip of ${limit / 1000}\n`)
  }
  if (rows.some(([, size, limit]) => size > limit)) {
    throw new Error("A first visit is over its budget.")
  }
}

try {
  main()
} catch (error) {
  process.stderr.write(`  ${(error as Error).message}\n`)
  process.exit(1)
}
