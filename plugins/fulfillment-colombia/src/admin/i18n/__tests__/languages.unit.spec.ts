import { readdirSync, readFileSync } from "node:fs"
import path from "node:path"
import languages from "../index"

type Tree = { [key: string]: string | Tree }

const flatten = (tree: Tree, prefix = ""): [string, string][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === "string" ? [[`${prefix}${key}`, value]] : flatten(value, `${prefix}${key}.`)
  )

const placeholders = (text: string) => (text.match(/{{\w+}}/g) ?? []).sort()

const spanish = new Map(flatten(languages.es.shipping))
const english = new Map(flatten(languages.en.shipping))

it("says everything in both languages", () => {
  expect([...english.keys()].sort()).toEqual([...spanish.keys()].sort())
  expect([...spanish.values(), ...english.values()].filter((text) => text.trim() === "")).toEqual([])
})

it.each([...spanish.keys()])("fills the same gaps in both languages: %s", (key) => {
  expect(placeholders(english.get(key) ?? "")).toEqual(placeholders(spanish.get(key) ?? ""))
})

const sources = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = path.join(folder, entry.name)
    return entry.isDirectory() ? sources(file) : /\.tsx?$/.test(file) ? [readFileSync(file, "utf8")] : []
  })

it("has a sentence for every key that the screens name", () => {
  const named = sources(path.join(__dirname, "..", "..")).flatMap((source) =>
    [...source.matchAll(/\bt\(\s*"([\w.]+)"/g)].map(([, key]) => key)
  )
  const missing = named.filter((key) => !spanish.has(key) && !spanish.has(`${key}_other`))

  expect(named.length).toBeGreaterThan(50)
  expect(missing).toEqual([])
})
