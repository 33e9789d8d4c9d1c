import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { mergeLabels, readLabel } from "../../../../labels/merge-labels"
import { collectLabels } from "./collect-labels"
import type { AdminPrintLabelsType } from "./validators"

/** Labels of many fulfillments in one PDF, in the asked order. `x-missing` names those that are not there. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminPrintLabelsType>, res: MedusaResponse) => {
  const { fulfillment_ids, format } = req.validatedBody
  const ids = [...new Set(fulfillment_ids)]
  const collected = await collectLabels(req.scope, ids, format)
  const read = await Promise.all(
    ids.map(async (id) => {
      const pdf = collected.get(id)
      return { id, label: pdf ? await readLabel(pdf) : null }
    })
  )
  const labels = read.flatMap(({ label }) => label ?? [])
  if (!labels.length) {
    throw new MedusaError(MedusaError.Types.CONFLICT, "Ninguna de estas guías está lista todavía.")
  }
  const missing = read.filter(({ label }) => !label).map(({ id }) => id)
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Content-Disposition", `inline; filename="guias.pdf"`)
  res.setHeader("Cache-Control", "private, no-store")
  res.setHeader("x-missing", missing.join(","))
  res.setHeader("Access-Control-Expose-Headers", "x-missing")
  res.send(await mergeLabels(labels, format))
}
