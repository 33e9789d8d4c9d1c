import { CarrierError } from "../carriers/carrier-error"
import { workOnPdfs } from "./work-on-pdfs"

/** A label is one page; its library reads it in some milliseconds. */
const READ_MS = 2_000

/**
 * Looks into a label before it is kept: many begin as a PDF does and are none.
 *
 * @throws CarrierError `unknown` when it cannot be read
 */
export const assertReadable = async (carrier: string, pdf: Buffer, timeoutMs = READ_MS): Promise<void> => {
  const isReadable = await workOnPdfs({ pdfs: [pdf] }, timeoutMs).then(
    ({ readable }) => readable[0],
    () => false
  )
  if (!isReadable) {
    throw new CarrierError(carrier, "unknown", `${carrier}: the label is a PDF that cannot be read`)
  }
}
