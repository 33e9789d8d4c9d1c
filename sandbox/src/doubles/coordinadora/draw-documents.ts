import type { LabelContent } from "../../labels/draw-label"
import { labelPdf } from "../../labels/label-pdf"
import { pdfBuffer } from "../../labels/pdf-buffer"
import { CITIES } from "./cities"
import type { Guide } from "./guides"
import { weigh } from "./quote"

const LETTER_MARGIN = 48

const cityName = (code: unknown) => CITIES.find(({ codigo }) => codigo === code)?.nombre ?? ""

/** Fifteen digits that name one piece: `7`, the guide, and the number of the piece. */
export const pieceCode = (guide: string, piece: number) => `7${guide}${String(piece).padStart(3, "0")}`

const labelsOf = ({ code, input, pieces, collect }: Guide): LabelContent[] => {
  const count = pieces.reduce((sum, { unidades }) => sum + unidades, 0)
  const { peso_liquidado } = weigh(pieces)
  return Array.from({ length: count }, (_, index) => ({
    heading: "COORDINADORA",
    guide: code,
    barcode: pieceCode(code, index + 1),
    reference: [input.referencia, input.observaciones].filter(Boolean).join(" · "),
    sender: [
      String(input.nombre_remitente),
      String(input.direccion_remitente),
      `${cityName(input.ciudad_remitente)} · ${input.telefono_remitente}`,
    ],
    recipient: [
      String(input.nombre_destinatario),
      String(input.direccion_destinatario),
      cityName(input.ciudad_destinatario),
      `Tel. ${input.telefono_destinatario}`,
    ],
    destination: cityName(input.ciudad_destinatario),
    facts: `${peso_liquidado} kg · pieza ${index + 1} de ${count}`,
    collect,
  }))
}

/** The guide as it is stuck on each piece. */
export const guidePdf = (guide: Guide): Promise<Buffer> => labelPdf(labelsOf(guide), "LABEL_10x15")

/** The list of guides that the courier signs. */
export const manifestPdf = (number: number, guides: Guide[]): Promise<Buffer> => {
  const options = { size: "LETTER", margin: LETTER_MARGIN, info: { Title: `Despacho ${number} (sandbox)` } }
  return pdfBuffer(options, (pdf) => {
    pdf.font("Helvetica-Bold").fontSize(14).text(`COORDINADORA · Despacho ${number}`)
    pdf.font("Helvetica").fontSize(9).text("Manifiesto del sandbox: no viaja").moveDown()
    for (const { code, input, pieces } of guides) {
      const { peso_liquidado } = weigh(pieces)
      pdf
        .font("Courier")
        .text(`${code}  ${cityName(input.ciudad_destinatario)}  ${peso_liquidado} kg  ${input.referencia}`)
    }
    pdf.moveDown(3).font("Helvetica").text("Recibe: ______________________________")
  })
}
