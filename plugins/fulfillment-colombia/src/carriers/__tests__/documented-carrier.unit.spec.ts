import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import path from "node:path"
import ts from "typescript"
import { keepContract } from "../__fixtures__/port-contract"
import { createExtraCarrier, extraCarrierSchema } from "../extra-carrier"
import { shipmentRequest } from "../venndelo/__fixtures__/samples"

jest.setTimeout(120_000)

const ROOT = path.resolve(__dirname, "../../../../..")
const PAGE = readFileSync(path.join(ROOT, "docs", "fulfillment-colombia.md"), "utf8")

/** The block of the page that begins with this comment. */
const block = (begin: string): string => {
  const found = PAGE.split("```ts\n").find((text) => text.startsWith(`// ${begin}`))
  return found?.slice(0, found.indexOf("```")) ?? ""
}

const OPTIONS: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2021,
  module: ts.ModuleKind.Node16,
  moduleResolution: ts.ModuleResolutionKind.Node16,
  esModuleInterop: true,
  strict: true,
  skipLibCheck: true,
  types: ["node"],
}

/** A store of somebody else's, with what npm would have installed there. */
const makeStore = () => {
  const store = mkdtempSync(path.join(tmpdir(), "documented-carrier-"))
  mkdirSync(path.join(store, "src", "carriers"), { recursive: true })
  writeFileSync(path.join(store, "package.json"), `{"name":"store","private":true}`)
  symlinkSync(path.join(ROOT, "node_modules"), path.join(store, "node_modules"))
  return store
}

/** Compiles the file against the built plugin, strictly. @returns what the compiler complains about */
const compile = (file: string): string[] => {
  const program = ts.createProgram([file], OPTIONS)
  const { diagnostics } = program.emit()
  return [...ts.getPreEmitDiagnostics(program), ...diagnostics].map(({ messageText }) =>
    ts.flattenDiagnosticMessageText(messageText, "\n")
  )
}

describe("the carrier of the documentation", () => {
  const store = makeStore()
  const home = process.cwd()

  afterAll(() => {
    process.chdir(home)
    rmSync(store, { recursive: true, force: true })
  })

  it("should compile against the plugin and keep the port's contract as it is printed", async () => {
    const file = path.join(store, "src", "carriers", "moto.ts")
    writeFileSync(file, block("src/carriers/moto.ts"))
    expect(compile(file)).toEqual([])

    const entry = block("medusa-config.ts, in the options").replace(/^.*\n/, "").replace(/,\s*$/, "")
    const { extraCarriers } = new Function(`return {${entry}}`)() as { extraCarriers: unknown[] }
    const extra = extraCarrierSchema.parse(extraCarriers[0])
    process.chdir(store)
    const carrier = createExtraCarrier(extra, {})
    const bogota = { ...shipmentRequest, recipient: { ...shipmentRequest.recipient, city_code: extra.originCityCode } }
    await keepContract(carrier, { request: bogota, unserved: "91001000" })
    expect(() => createExtraCarrier({ ...extra, options: {} }, {})).toThrow("price must be pesos")
  })
})
