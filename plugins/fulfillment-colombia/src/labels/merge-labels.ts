import { PDFDocument, type PDFEmbeddedPage, type PDFPage } from "pdf-lib"
import type { LabelFormat } from "../carriers/port"

/** US letter in points, as the carriers print it. */
const LETTER = { width: 612, height: 792 }

const HALF = LETTER.height / 2

/** Venndelo puts a single label of half a page on the upper half. */
const UPPER_HALF = { left: 0, bottom: HALF, right: LETTER.width, top: LETTER.height }

/** Sizes of pages are decimals. */
const isLetter = (page: PDFPage): boolean =>
  Math.abs(page.getWidth() - LETTER.width) < 1 && Math.abs(page.getHeight() - LETTER.height) < 1

const appendPages = async (target: PDFDocument, source: PDFDocument): Promise<void> => {
  const pages = await target.copyPages(source, source.getPageIndices())
  pages.forEach((page) => target.addPage(page))
}

/** Puts a label in the middle of half a page: as large as it is, unless the half is smaller. */
const place = (label: PDFEmbeddedPage, bottom: number) => {
  const { width, height } = label.scale(Math.min(1, LETTER.width / label.width, HALF / label.height))
  return { x: (LETTER.width - width) / 2, y: bottom + (HALF - height) / 2, width, height }
}

/**
 * Two labels on each page, the first above. A carrier that prints one format whatever is asked for gives smaller pages:
 * those are taken whole.
 */
const pairOnPages = async (target: PDFDocument, sources: PDFDocument[]): Promise<void> => {
  let page: PDFPage | undefined
  for (const [index, source] of sources.flatMap((document) => document.getPages()).entries()) {
    const label = await target.embedPage(source, isLetter(source) ? UPPER_HALF : undefined)
    if (index % 2 === 0 || !page) {
      page = target.addPage([LETTER.width, LETTER.height])
    }
    page.drawPage(label, place(label, index % 2 === 0 ? HALF : 0))
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
