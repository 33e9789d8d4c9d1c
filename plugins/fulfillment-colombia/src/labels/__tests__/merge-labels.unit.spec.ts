import { PDFDocument } from "pdf-lib"
import type { LabelFormat } from "../../carriers/port"
import { mergeLabels, readLabel } from "../merge-labels"

const label = async (width: number, height: number): Promise<PDFDocument> => {
  const pdf = await PDFDocument.create()
  pdf.addPage([width, height]).drawText("Guía")
  return (await readLabel(Buffer.from(await pdf.save()))) as PDFDocument
}

const sizes = async (labels: PDFDocument[], format: LabelFormat) => {
  const merged = await PDFDocument.load(await mergeLabels(labels, format))
  return merged.getPages().map((page) => [page.getWidth(), page.getHeight()])
}

describe("mergeLabels", () => {
  it("should keep every page as it is, in the asked order", async () => {
    const labels = [await label(283, 425), await label(200, 300), await label(283, 425)]
    expect(await sizes(labels, "LABEL_10x15")).toEqual([
      [283, 425],
      [200, 300],
      [283, 425],
    ])
  })

  it("should put two half pages on each letter page", async () => {
    const labels = [await label(612, 792), await label(612, 792), await label(612, 792)]
    expect(await sizes(labels, "LETTER_2PP")).toEqual([
      [612, 792],
      [612, 792],
    ])
  })
})

describe("readLabel", () => {
  it("should refuse what is no PDF", async () => {
    expect(await readLabel(Buffer.from("%PDF-1.4 label"))).toBeNull()
  })
})
