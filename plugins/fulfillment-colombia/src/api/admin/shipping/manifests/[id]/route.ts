import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isStorable } from "../../../../../workflows/utils/is-storable"
import { resolveShipping } from "../../../../../workflows/utils/resolve-shipment"

/** A list of parcels as the carrier's PDF, for staff: it may name persons. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  const [manifest] = isStorable(id)
    ? await resolveShipping(req.scope).listShippingManifests({ id }, { select: ["id", "content"], take: 1 })
    : []
  if (!manifest?.content) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "El documento de esta relación de despacho no está.")
  }
  res.setHeader("Content-Type", "application/pdf")
  res.setHeader("Content-Disposition", `inline; filename="relacion-${manifest.id}.pdf"`)
  res.setHeader("Cache-Control", "private, no-store")
  res.send(Buffer.from(manifest.content, "base64"))
}
