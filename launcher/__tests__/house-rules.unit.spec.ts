import { execFileSync } from "node:child_process"
import { readFileSync, readdirSync } from "node:fs"
import path from "node:path"
import { inRoot } from "../paths"

const filesBelow = (folder: string): string[] =>
  readdirSync(inRoot(folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|cjs|js)$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !/node_modules|\.medusa|\/dist\//.test(file))

const lock = JSON.parse(readFileSync(inRoot("package-lock.json"), "utf8")) as {
  packages: Record<
    string,
    { version?: string; dependencies?: Record<string, string>; optionalDependencies?: Record<string, string> }
  >
}

const versionsOf = (name: string) =>
  Object.entries(lock.packages)
    .filter(([place]) => place.endsWith(`node_modules/${name}`))
    .map(([, entry]) => String(entry.version))

describe("one version of what must be one", () => {
  it.each(["@medusajs/framework", "react", "react-dom", "react-router-dom", "@tanstack/react-query"])("%s", (name) => {
    expect(new Set(versionsOf(name)).size).toBe(1)
  })

  it("zod 4", () => {
    const fours = versionsOf("zod").filter((version) => version.startsWith("4."))
    expect(new Set(fours)).toEqual(new Set(["4.2.0"]))
  })
})

describe("plugins", () => {
  const plugins = readdirSync(inRoot("plugins"))

  it.each(plugins)("%s imports no other plugin", (plugin) => {
    const others = /(?:from|import|require)\s*\(?\s*["'](@kaiu\/medusa-(?!kit)[^"'/]+|(?:\.\.\/)+plugins\/)/
    const own = JSON.parse(readFileSync(inRoot("plugins", plugin, "package.json"), "utf8")) as { name: string }
    const offenders = filesBelow(`plugins/${plugin}/src`).filter((file) => {
      const match = others.exec(readFileSync(file, "utf8"))
      return match && match[1] !== own.name
    })
    expect(offenders).toEqual([])
  })

  it.each(plugins)("%s exports no error handler, which would replace the whole store's", (plugin) => {
    const offenders = filesBelow(`plugins/${plugin}/src`).filter((file) =>
      /errorHandler\s*[:,]/.test(readFileSync(file, "utf8"))
    )
    expect(offenders).toEqual([])
  })

  it.each(plugins)("%s refuses with no type whose sentence Medusa replaces by its own", (plugin) => {
    const offenders = filesBelow(`plugins/${plugin}/src`).filter((file) =>
      /Types\.CONFLICT\b/.test(readFileSync(file, "utf8"))
    )
    expect(offenders).toEqual([])
  })

  it.each(plugins)("%s depends on no copy of Medusa, React or zod of its own", (plugin) => {
    const { dependencies = {} } = JSON.parse(readFileSync(inRoot("plugins", plugin, "package.json"), "utf8")) as {
      dependencies?: Record<string, string>
    }
    expect(
      Object.keys(dependencies).filter((name) => /^(@medusajs\/|react(-dom)?$|zod$|@mikro-orm|awilix$|pg$)/.test(name))
    ).toEqual([])
  })
})

/** Is a dependency of the package at `place` in the lockfile, there or in a folder above? */
const isLocked = (place: string, name: string): boolean => {
  for (let folder = place; ; folder = folder.slice(0, Math.max(0, folder.lastIndexOf("node_modules/") - 1))) {
    if (lock.packages[`${folder ? `${folder}/` : ""}node_modules/${name}`]) {
      return true
    }
    if (!folder) {
      return false
    }
  }
}

it("locks every dependency for every platform, or npm ci would refuse it", () => {
  const missing = Object.entries(lock.packages).flatMap(([place, entry]) =>
    Object.keys({ ...entry.dependencies, ...entry.optionalDependencies })
      .filter((name) => !isLocked(place, name))
      .map((name) => `${place} needs ${name}`)
  )
  expect(missing).toEqual([])
})

it("keeps credentials and machine paths out of the lockfile", () => {
  expect(readFileSync(inRoot("package-lock.json"), "utf8")).not.toMatch(/"resolved": "https?:/)
})

it("lists every variable that the shop reads in .env.template", () => {
  const template = readFileSync(inRoot(".env.template"), "utf8")
  const read = readFileSync(inRoot("src", "config", "environment.ts"), "utf8").match(/^ {2}[A-Z][A-Z_]+(?=:)/gm) ?? []
  const missing = read
    .map((name) => name.trim())
    .filter((name) => name !== "NODE_ENV" && !template.includes(`\n${name}=`))
  expect(read.length).toBeGreaterThan(20)
  expect(missing).toEqual([])
})

it("has no test switched off", () => {
  const specs = execFileSync("git", ["ls-files", "*.spec.ts", "*.spec.tsx"], { cwd: inRoot(), encoding: "utf8" })
    .trim()
    .split("\n")
  const off = specs.filter((file) =>
    /\b(it|test|describe)\.(only|skip|todo)\(|\bx(it|describe)\(/.test(readFileSync(inRoot(file), "utf8"))
  )
  expect(off).toEqual([])
})
