import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { workOnPdfs } from "../../../../labels/work-on-pdfs"
import { collectLabels } from "./collect-labels"
import type { AdminPrintLabelsType } from "./validators"

/** A hundred labels are merged in less than a second. */
const MERGE_MS = 15_000

const NONE_READY = "Ninguna de estas guías está lista todavía. Espera un momento e intenta de nuevo."
const ALL_REFUSED = "Estas guías están anuladas o se están anulando: no se imprimen."

/** Labels of many fulfillments in one PDF, in the asked order. `x-missing` names those that are not there, or are dead. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminPrintLabelsType>, res: MedusaResponse) => {
  const { fulfillment_ids, format } = req.validatedBody
  const ids = [...new Set(fulfillment_ids)]
  const { labels, refused } = await collectLabels(req.scope, ids, format)
  const there = ids.filter((id) => labels.has(id))
  const pdfs = there.map((id) => labels.get(id) as Buffer)
  const { readable, merged } = await workOnPdfs({ pdfs, format }, MERGE_MS)
  if (!merged) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, refused.size === ids.length ? ALL_REFUSED : NONE_READY)
  }
  const shown = there.filter((_, index) => readable[index])
  const missing = ids.filter((id) => !shown.includes(id))
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Content-Disposition", `inline; filename="guias.pdf"`)
  res.setHeader("Cache-Control", "private, no-store")
  res.setHeader("x-missing", missing.join(","))
  res.setHeader("Access-Control-Expose-Headers", "x-missing")
  res.send(Buffer.from(merged))
}
