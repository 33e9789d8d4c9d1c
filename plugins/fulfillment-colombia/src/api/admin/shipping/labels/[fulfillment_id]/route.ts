import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { resolveShipping } from "../../../../../workflows/utils/resolve-shipment"

/** The label of a fulfillment as PDF, for staff: it names a person, an address and a phone. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { fulfillment_id } = req.params
  const [label] = await resolveShipping(req.scope).listShippingLabels(
    { fulfillment_id },
    { take: 1, order: { created_at: "DESC" } }
  )
  if (!label) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "La guía de este despacho aún no está lista.")
  }
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Content-Disposition", `inline; filename="guia-${label.fulfillment_id}.pdf"`)
  res.setHeader("Cache-Control", "private, no-store")
  res.send(Buffer.from(label.content, "base64"))
}
