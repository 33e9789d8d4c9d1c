import { CarrierError } from "./carrier-error"

const PDF_MAGIC = "%PDF"

/** A PDF in base64. @throws CarrierError `unknown` when it is none */
export const readPdf = (carrier: string, value: unknown, what: string): Buffer => {
  const pdf = Buffer.from(String(value ?? ""), "base64")
  if (pdf.subarray(0, PDF_MAGIC.length).toString("latin1") !== PDF_MAGIC) {
    throw new CarrierError(carrier, "unknown", `${carrier}: ${what} is not a PDF`)
  }
  return pdf
}
