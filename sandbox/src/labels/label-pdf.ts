import bwipjs from "bwip-js"
import { drawLabel, type LabelContent } from "./draw-label"
import { pdfBuffer } from "./pdf-buffer"

const POINTS_PER_CM = 72 / 2.54

export const LABEL_FORMATS = ["LABEL_10x15", "LABEL_10x10", "LETTER_2PP"] as const
export type LabelFormat = (typeof LABEL_FORMATS)[number]

type Frame = { x: number; y: number; width: number; height: number }

const cm = (value: number): number => value * POINTS_PER_CM

/** Page size in points, and where labels stand on a page. */
const LAYOUTS: Record<LabelFormat, { size: [number, number]; frames: Frame[] }> = {
  LABEL_10x15: { size: [cm(10), cm(15)], frames: [{ x: 0, y: 0, width: cm(10), height: cm(15) }] },
  LABEL_10x10: { size: [cm(10), cm(10)], frames: [{ x: 0, y: 0, width: cm(10), height: cm(10) }] },
  LETTER_2PP: {
    size: [612, 792],
    frames: [
      { x: 0, y: 0, width: 612, height: 396 },
      { x: 0, y: 396, width: 612, height: 396 },
    ],
  },
}

const barcodePng = (text: string): Promise<Buffer> => bwipjs.toBuffer({ bcid: "code128", text, scale: 3, height: 14 })

/** One PDF with a label per parcel. */
export const labelPdf = async (labels: LabelContent[], format: LabelFormat): Promise<Buffer> => {
  const { size, frames } = LAYOUTS[format]
  const barcodes = await Promise.all(labels.map(({ barcode }) => barcodePng(barcode)))
  const options = { size, margin: 0, autoFirstPage: false, info: { Title: "Rótulos (sandbox)" } }
  return pdfBuffer(options, (pdf) =>
    labels.forEach((label, index) => {
      if (index % frames.length === 0) {
        pdf.addPage()
      }
      drawLabel(pdf, frames[index % frames.length], label, barcodes[index])
    })
  )
}
