/** What a label says, already in words. */
export type LabelContent = {
  /** Whose label it is. */
  heading: string
  /** Eleven digits. */
  guide: string
  /** Digits of the barcode: the guide's, or those of one of its pieces. */
  barcode: string
  reference: string
  sender: string[]
  recipient: string[]
  destination: string
  /** Weight, pieces and whatever else the carrier prints. */
  facts: string
  /** Pesos to collect at the door; 0 when paid. */
  collect: number
}

const PESOS = new Intl.NumberFormat("es-CO", { style: "currency", currency: "COP", maximumFractionDigits: 0 })

const MARGIN = 14
const BARCODE_HEIGHT_SHARE = 0.16
/** Leaves Code 128's quiet zone of ten modules on both sides of a 10 cm label. */
const BARCODE_WIDTH = 215

type Frame = { x: number; y: number; width: number; height: number }

/** Draws one label into its frame, sizes in proportion, so that one drawing serves every format. */
export const drawLabel = (pdf: PDFKit.PDFDocument, frame: Frame, label: LabelContent, barcode: Buffer): void => {
  const left = frame.x + MARGIN
  const width = frame.width - 2 * MARGIN
  const unit = Math.min(frame.height / 33, frame.width / 26)
  const write = (
    text: string,
    size: number,
    { font = "Helvetica", lines = 1, align = "left" as "left" | "center" } = {}
  ) => {
    pdf.font(font).fontSize(unit * size)
    pdf.text(text, left, pdf.y, { width, align, lineGap: 1, ellipsis: true, height: (unit * size * 1.2 + 1) * lines })
  }
  const rule = () => {
    pdf
      .moveTo(left, pdf.y + 3)
      .lineTo(left + width, pdf.y + 3)
      .lineWidth(0.7)
      .stroke()
    pdf.y += 8
  }
  const bold = "Helvetica-Bold"

  pdf.y = frame.y + MARGIN
  write(label.heading, 1, { font: bold })
  write("Rótulo del sandbox: no viaja", 0.7)
  const height = frame.height * BARCODE_HEIGHT_SHARE
  pdf.image(barcode, frame.x + (frame.width - BARCODE_WIDTH) / 2, pdf.y + 4, { width: BARCODE_WIDTH, height })
  pdf.y += height + 8
  write(label.guide, 1.4, { font: "Courier-Bold", align: "center" })
  rule()
  write(label.destination, 1.8, { font: bold })
  write("Destinatario", 0.75)
  const [name, address, ...rest] = label.recipient
  write(name, 1.1, { font: bold })
  write(address, 0.95, { lines: frame.height > frame.width ? 3 : 2 })
  rest.forEach((text) => write(text, 0.95))
  rule()
  write("Remitente", 0.75)
  label.sender.forEach((text) => write(text, 0.85))
  rule()
  write(`Ref. ${label.reference}`, 0.8)
  write(label.facts, 0.8)
  write(label.collect ? `COBRAR ${PESOS.format(label.collect)}` : "PAGADO, no cobrar", 1.3, { font: bold })
}
