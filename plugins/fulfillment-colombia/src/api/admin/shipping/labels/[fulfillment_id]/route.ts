import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isStorable } from "../../../../../workflows/utils/is-storable"
import { collectLabels } from "../collect-labels"
import type { AdminGetLabelType } from "../validators"

/** The label of a fulfillment as PDF, for staff: it names a person, an address and a phone. */
export const GET = async (req: AuthenticatedMedusaRequest<unknown, AdminGetLabelType>, res: MedusaResponse) => {
  const { fulfillment_id } = req.params
  const { format } = req.validatedQuery as AdminGetLabelType
  const collected = isStorable(fulfillment_id) ? await collectLabels(req.scope, [fulfillment_id], format) : null
  const label = collected?.labels.get(fulfillment_id)
  if (!label) {
    const reason = collected?.refused.get(fulfillment_id) ?? "La guía de este despacho aún no está lista."
    throw new MedusaError(MedusaError.Types.NOT_FOUND, reason)
  }
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Content-Disposition", `inline; filename="guia-${fulfillment_id}.pdf"`)
  res.setHeader("Cache-Control", "private, no-store")
  res.send(label)
}
