import PDFDocument from "pdfkit"

/** A document as bytes. @param draw puts everything on it before it returns */
export const pdfBuffer = async (
  options: PDFKit.PDFDocumentOptions,
  draw: (pdf: PDFKit.PDFDocument) => void
): Promise<Buffer> => {
  const pdf = new PDFDocument(options)
  const chunks: Buffer[] = []
  pdf.on("data", (chunk: Buffer) => chunks.push(chunk))
  const finished = new Promise<void>((resolve, reject) => pdf.on("end", resolve).on("error", reject))
  draw(pdf)
  pdf.end()
  await finished
  return Buffer.concat(chunks)
}
