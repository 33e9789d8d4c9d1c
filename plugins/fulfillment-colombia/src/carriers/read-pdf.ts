import { CarrierError } from "./carrier-error"

const PDF_MAGIC = "%PDF"

/** Base64 of four megabytes; a label has some ten kilobytes, a courier's list some hundred. */
const MAX_LENGTH = Math.ceil((4 * 1024 * 1024 * 4) / 3)

/** A PDF in base64. @throws CarrierError `unknown` when it is none, or too large for one */
export const readPdf = (carrier: string, value: unknown, what: string): Buffer => {
  const text = String(value ?? "")
  if (text.length > MAX_LENGTH) {
    throw new CarrierError(carrier, "unknown", `${carrier}: ${what} is too large`)
  }
  const pdf = Buffer.from(text, "base64")
  if (pdf.subarray(0, PDF_MAGIC.length).toString("latin1") !== PDF_MAGIC) {
    throw new CarrierError(carrier, "unknown", `${carrier}: ${what} is not a PDF`)
  }
  return pdf
}
