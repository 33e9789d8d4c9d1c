import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { isStorable } from "../../workflows/utils/is-storable"
import { holdDispatch } from "./hold-dispatch"

type Asked = { order_id: string; return_id: string | null }

/** What brings goods back: a return by itself, or that of a claim or an exchange. */
type Source = { entity: "return" | "order_claim" | "order_exchange"; words: string }

const read = async <T>(
  req: MedusaRequest,
  entity: Source["entity"],
  fields: string[],
  id: string
): Promise<T | null> => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity, fields, filters: { id } })
  return (data[0] as unknown as T | undefined) ?? null
}

const readAsked = async (req: MedusaRequest, { entity }: Source, id: string): Promise<Asked | null> => {
  if (entity !== "return") {
    return read<Asked>(req, entity, ["order_id", "return_id"], id)
  }
  const row = await read<{ order_id: string }>(req, entity, ["order_id"], id)
  return row && { order_id: row.order_id, return_id: id }
}

const hasParcel = async (req: MedusaRequest, returnId: string): Promise<boolean> => {
  type Row = { fulfillments?: ({ canceled_at: string | Date | null } | null)[] | null }
  const row = await read<Row>(req, "return", ["fulfillments.canceled_at"], returnId)
  return !!row?.fulfillments?.some((fulfillment) => fulfillment && !fulfillment.canceled_at)
}

/**
 * Medusa alone makes a parcel, and so a guide, for each request that comes at once.
 *
 * @throws MedusaError `not_allowed` in Spanish, for staff
 */
const guard =
  (source: Source) =>
  async (req: MedusaRequest, res: MedusaResponse, next: MedusaNextFunction): Promise<void> => {
    const { id } = req.params
    const known = isStorable(id) ? await readAsked(req, source, id) : null
    if (known) {
      const letGo = await holdDispatch(req, res, known.order_id)
      const { return_id } = (await readAsked(req, source, id)) ?? known
      if (return_id && (await hasParcel(req, return_id))) {
        await letGo()
        throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `${source.words} ya se pidió. Actualiza la página.`)
      }
    }
    next()
  }

/** Middleware of `POST /admin/returns/:id/request`. */
export const guardReturnRequest = guard({ entity: "return", words: "Esta devolución" })

/** Middleware of `POST /admin/claims/:id/request`. */
export const guardClaimRequest = guard({ entity: "order_claim", words: "La devolución de este reclamo" })

/** Middleware of `POST /admin/exchanges/:id/request`. */
export const guardExchangeRequest = guard({ entity: "order_exchange", words: "La devolución de este cambio" })
