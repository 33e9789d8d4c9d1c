import { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from "pdf-lib"
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

/** What of each label is on the first page, as `[left, bottom, right, top]`, and where it lies there. */
const placed = async (labels: PDFDocument[]) => {
  const [{ node }] = (await PDFDocument.load(await mergeLabels(labels, "LETTER_2PP"))).getPages()
  const forms = node.Resources()!.lookup(PDFName.of("XObject"), PDFDict)
  const boxes = forms.keys().map((key) => {
    const box = forms.lookup(key, PDFRawStream).dict.lookup(PDFName.of("BBox"), PDFArray)
    return box.asArray().map((side) => Number(side.toString()))
  })
  const stream = node.lookup(PDFName.of("Contents"), PDFArray).lookup(0, PDFRawStream)
  const moves = Buffer.from(decodePDFRawStream(stream).decode()).toString("latin1")
  const origins = [...moves.matchAll(/q\s+1 0 0 1 (\S+) (\S+) cm/g)].map(([, x, y]) => [Number(x), Number(y)])
  const scales = [...moves.matchAll(/(\S+) 0 0 (\S+) 0 0 cm\s+1 0/g)].map(([, x, y]) => [Number(x), Number(y)])
  return { boxes, origins, scales }
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

describe("mergeLabels of LETTER_2PP", () => {
  it("should take the upper half of a letter page as it is", async () => {
    expect(await placed([await label(612, 792), await label(612, 792)])).toMatchObject({
      boxes: [
        [0, 396, 612, 792],
        [0, 396, 612, 792],
      ],
      origins: [
        [0, 396],
        [0, 0],
      ],
    })
  })

  it("should take a smaller page whole, and make it fit into the half", async () => {
    const { boxes, origins, scales } = await placed([await label(283, 425), await label(200, 300)])
    expect(boxes).toEqual([
      [0, 0, 283, 425],
      [0, 0, 200, 300],
    ])
    expect(scales[0][0]).toBeCloseTo(396 / 425)
    expect(scales[0][1]).toBeCloseTo(396 / 425)
    expect(scales[1]).toEqual([1, 1])
    expect(origins[0][0]).toBeCloseTo((612 - (283 * 396) / 425) / 2)
    expect(origins[0][1]).toBeCloseTo(396)
    expect(origins[1]).toEqual([206, 48])
  })
})

describe("readLabel", () => {
  it("should refuse what is no PDF", async () => {
    expect(await readLabel(Buffer.from("%PDF-1.4 label"))).toBeNull()
  })
})
