import type { ApiOrder } from "./types"
import { findCity } from "./find-city"
import { billedKilos } from "./quote"

/** What a label says, already in words. */
export type LabelContent = {
  /** Eleven digits, also in the barcode. */
  guide: string
  pin: string
  reference: string
  sender: string[]
  recipient: string[]
  destination: string
  kilos: number
  /** Pesos to collect at the door; 0 when paid. */
  collect: number
}

const placeOf = (place: ApiOrder["shipping_info"] | ApiOrder["pickup_info"]): string => {
  const { name, subdivision_name } = findCity(place)
  return name === subdivision_name ? name : `${name} (${subdivision_name})`
}

export const labelContent = (order: ApiOrder, guide: string): LabelContent => {
  const { pickup_info: from, shipping_info: to } = order
  return {
    guide,
    pin: order.pin,
    reference: order.external_order_id,
    sender: [from.contact_name, from.address_1, `${placeOf(from)} · ${from.contact_phone}`],
    recipient: [
      `${to.first_name} ${to.last_name}`,
      to.address_1,
      placeOf(to),
      ...(to.phone ? [`Tel. ${to.phone}`] : []),
    ],
    destination: findCity(to).name.toUpperCase(),
    kilos: billedKilos(order.line_items),
    collect: order.payment_method_code === "COD" ? order.total : 0,
  }
}

const PESOS = new Intl.NumberFormat("es-CO", { style: "currency", currency: "COP", maximumFractionDigits: 0 })

const MARGIN = 14
const BARCODE_SHARE = 0.2

type Frame = { x: number; y: number; width: number; height: number }

/** Draws one label into its frame, sizes in proportion, so that one drawing serves all three formats. */
export const drawLabel = (pdf: PDFKit.PDFDocument, frame: Frame, label: LabelContent, barcode: Buffer): void => {
  const left = frame.x + MARGIN
  const width = frame.width - 2 * MARGIN
  const unit = Math.min(frame.height / 30, 14)
  const line = (text: string, size: number, font = "Helvetica") =>
    pdf
      .font(font)
      .fontSize(unit * size)
      .text(text, left, pdf.y, { width, lineGap: 1, ellipsis: true, height: unit * size * 1.3 })
  const rule = () => {
    pdf
      .moveTo(left, pdf.y + 3)
      .lineTo(left + width, pdf.y + 3)
      .lineWidth(0.7)
      .stroke()
    pdf.y += 8
  }

  pdf.y = frame.y + MARGIN
  line("COORDINADORA · VENNDELO", 1, "Helvetica-Bold")
  line("Rótulo del sandbox: no viaja", 0.7)
  const barcodeHeight = frame.height * BARCODE_SHARE
  pdf.image(barcode, left, pdf.y + 4, { width, height: barcodeHeight })
  pdf.y += barcodeHeight + 8
  pdf
    .font("Courier-Bold")
    .fontSize(unit * 1.4)
    .text(label.guide, left, pdf.y, { width, align: "center", characterSpacing: 2 })
  rule()
  line(label.destination, 1.8, "Helvetica-Bold")
  line("Destinatario", 0.75)
  label.recipient.forEach((text, index) => line(text, index ? 0.95 : 1.1, index ? "Helvetica" : "Helvetica-Bold"))
  rule()
  line("Remitente", 0.75)
  label.sender.forEach((text) => line(text, 0.85))
  rule()
  line(`Pedido ${label.reference} · PIN ${label.pin} · ${label.kilos} kg · 1 pieza`, 0.8)
  line(label.collect ? `COBRAR ${PESOS.format(label.collect)}` : "PAGADO, no cobrar", 1.3, "Helvetica-Bold")
}
