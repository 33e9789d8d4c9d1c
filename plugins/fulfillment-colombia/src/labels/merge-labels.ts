import { PDFDocument, type PDFPage } from "pdf-lib"
import type { LabelFormat } from "../carriers/port"

/** US letter in points, as the carriers print it. */
const LETTER = { width: 612, height: 792 }

const HALF = LETTER.height / 2

/** Carriers put a single label of half a page on the upper half. */
const UPPER_HALF = { left: 0, bottom: HALF, right: LETTER.width, top: LETTER.height }

const appendPages = async (target: PDFDocument, source: PDFDocument): Promise<void> => {
  const pages = await target.copyPages(source, source.getPageIndices())
  pages.forEach((page) => target.addPage(page))
}

/** Two labels on each page, the first above. */
const pairOnPages = async (target: PDFDocument, sources: PDFDocument[]): Promise<void> => {
  let page: PDFPage | undefined
  for (const [index, source] of sources.flatMap((document) => document.getPages()).entries()) {
    const half = await target.embedPage(source, UPPER_HALF)
    if (index % 2 === 0 || !page) {
      page = target.addPage([LETTER.width, LETTER.height])
    }
    page.drawPage(half, { x: 0, y: index % 2 === 0 ? HALF : 0, width: LETTER.width, height: HALF })
  }
}

/** One label as it can be merged; `null` when it is no PDF with a page, which the library takes without a word. */
export const readLabel = async (pdf: Buffer): Promise<PDFDocument | null> => {
  try {
    const document = await PDFDocument.load(pdf, { ignoreEncryption: true, updateMetadata: false })
    return document.getPageCount() > 0 ? document : null
  } catch {
    return null
  }
}

/** All labels in one document, in their order. */
export const mergeLabels = async (labels: PDFDocument[], format: LabelFormat): Promise<Buffer> => {
  const merged = await PDFDocument.create()
  merged.setTitle("Guías")
  if (format === "LETTER_2PP") {
    await pairOnPages(merged, labels)
  } else {
    for (const label of labels) {
      await appendPages(merged, label)
    }
  }
  return Buffer.from(await merged.save())
}
