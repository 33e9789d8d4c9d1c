import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { isCodProvider } from "../../cod/provider-id"
import { isStorable } from "../../workflows/utils/is-storable"

const hasNote = (body: unknown): boolean => {
  const note = (body as { note?: unknown } | null)?.note
  return typeof note === "string" && note.trim() !== ""
}

/**
 * Middleware of `POST /admin/payments/:id/refund`: a refund of contra entrega only writes down that the shop gave the
 * money back by hand, and the note says how.
 *
 * @throws MedusaError `invalid_data` in Spanish, for staff
 */
export const requireRefundNote = async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) => {
  if (!isStorable(req.params.id) || hasNote(req.body)) {
    return next()
  }
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["provider_id"],
    filters: { id: req.params.id },
  })
  if (isCodProvider(data[0]?.provider_id)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      "Escribe en la nota cómo devolviste el dinero: Medusa solo registra que lo hiciste."
    )
  }
  next()
}
