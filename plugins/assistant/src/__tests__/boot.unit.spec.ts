import { readdirSync } from "node:fs"
import { join } from "node:path"

const LIBRARIES = [
  "langchain",
  "@langchain/anthropic",
  "@langchain/core/vectorstores",
  "@langchain/core/documents",
  "@langchain/core/messages",
  "@anthropic-ai/sdk",
]

/** The folders from which Medusa loads every file when it starts. */
const BOOT_FOLDERS = ["api", "jobs", "modules", "subscribers", "workflows"]

const filesOf = (folder: string): string[] =>
  readdirSync(join(__dirname, "..", folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/__tests__|__fixtures__|\.d\.ts$/.test(file))
    .map((file) => join(__dirname, "..", folder, file))

describe("the boot", () => {
  it("loads neither LangChain nor the model's SDK", () => {
    const loaded: string[] = []
    for (const library of LIBRARIES) {
      jest.doMock(library, () => {
        loaded.push(library)
        return {}
      })
    }
    const files = BOOT_FOLDERS.flatMap(filesOf)

    files.forEach((file) => jest.requireActual(file))

    expect(files.length).toBeGreaterThan(20)
    expect(loaded).toEqual([])
  })
})
