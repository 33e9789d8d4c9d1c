import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { isStorable } from "../../workflows/utils/is-storable"
import { holdDispatch } from "./hold-dispatch"

type Row = { order_id: string; fulfillments?: ({ canceled_at: string | Date | null } | null)[] | null }

const readReturn = async (req: MedusaRequest, id: string): Promise<Row | null> => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const fields = ["order_id", "fulfillments.canceled_at"]
  const { data } = await query.graph({ entity: "return", fields, filters: { id } })
  return (data[0] as unknown as Row | undefined) ?? null
}

/**
 * Middleware of `POST /admin/returns/:id/request`: Medusa alone makes a parcel, and so a guide, for each request that
 * comes at once.
 *
 * @throws MedusaError `not_allowed` in Spanish, for staff
 */
export const guardReturnRequest = async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction) => {
  const { id } = req.params
  const known = isStorable(id) ? await readReturn(req, id) : null
  if (known) {
    const letGo = await holdDispatch(req, res, known.order_id)
    const { fulfillments } = (await readReturn(req, id)) ?? known
    if (fulfillments?.some((fulfillment) => fulfillment && !fulfillment.canceled_at)) {
      await letGo()
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "Esta devolución ya se pidió. Actualiza la página.")
    }
  }
  next()
}
