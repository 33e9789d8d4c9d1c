import { deflateSync } from "node:zlib"
import { pdfOf } from "../__fixtures__/pdf-of"
import { assertReadable } from "../assert-readable"
import { workOnPdfs } from "../work-on-pdfs"

const PATIENCE_MS = 30_000

/** Some hundred bytes that unpack to 256 MB as soon as the document is read. */
const bomb = (): Buffer => {
  const stream = deflateSync(deflateSync(Buffer.alloc(256 * 1024 * 1024), { level: 9 }), { level: 9 })
  const head = `4 0 obj<</Type/ObjStm/N 1/First 4/Filter[/FlateDecode/FlateDecode]/Length ${stream.length}>>stream\n`
  const whole = pdfOf("bomb")
    .toString("latin1")
    .replace("trailer", `${head}${stream.toString("latin1")}\nendstream endobj\ntrailer`)
  return Buffer.from(whole, "latin1")
}

describe("workOnPdfs", () => {
  it("should say which can be read, and merge those", async () => {
    const pdfs = [pdfOf("one"), Buffer.from("%PDF-1.4 nothing"), pdfOf("two")]
    const { readable, merged } = await workOnPdfs({ pdfs, format: "LABEL_10x15" }, PATIENCE_MS)

    expect(readable).toEqual([true, false, true])
    expect(
      Buffer.from(merged as Uint8Array)
        .subarray(0, 5)
        .toString()
    ).toBe("%PDF-")
  })

  it("should merge nothing when none can be read", async () => {
    const job = { pdfs: [Buffer.from("%PDF-1.4 nothing")], format: "LETTER_2PP" as const }
    expect(await workOnPdfs(job, PATIENCE_MS)).toEqual({ readable: [false], merged: null })
  })

  it("should give a document up that takes too long, keep the shop's thread free, and take the next one", async () => {
    let turns = 0
    const turning = setInterval(() => turns++, 1)
    const pdf = bomb()
    expect(pdf.length).toBeLessThan(4_000)
    turns = 0
    await expect(assertReadable("venndelo", pdf, 20)).rejects.toMatchObject({ name: "CarrierError", kind: "unknown" })
    clearInterval(turning)

    expect(turns).toBeGreaterThan(5)
    await expect(assertReadable("venndelo", pdfOf("next"), PATIENCE_MS)).resolves.toBeUndefined()
  })
})
