import { mkdirSync, rmSync, writeFileSync } from "node:fs"
import path from "node:path"
import { inRoot } from "../paths"
import { hashOf } from "../staleness"

const folder = ".data/staleness-test"

describe("hashOf", () => {
  const write = (name: string, text: string) => {
    const file = inRoot(folder, name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  beforeEach(() => {
    rmSync(inRoot(folder), { recursive: true, force: true })
    write("src/a.ts", "1")
  })
  afterAll(() => rmSync(inRoot(folder), { recursive: true, force: true }))

  it("changes with a file's content, its name, and a new file", () => {
    const first = hashOf([folder])
    write("src/a.ts", "2")
    const second = hashOf([folder])
    write("src/b.ts", "")
    const third = hashOf([folder])
    rmSync(inRoot(folder, "src/b.ts"))
    write("src/a.ts", "1")
    expect(new Set([first, second, third]).size).toBe(3)
    expect(hashOf([folder])).toBe(first)
  })

  it("ignores build output, dependencies and tests", () => {
    const before = hashOf([folder])
    for (const ignored of [".medusa/server/a.js", "node_modules/x/index.js", "dist/a.js", "src/__tests__/a.ts"]) {
      write(ignored, "x")
    }
    expect(hashOf([folder])).toBe(before)
  })

  it("knows places that do not exist", () => expect(hashOf(["does/not/exist"])).toBe(hashOf([])))
})
