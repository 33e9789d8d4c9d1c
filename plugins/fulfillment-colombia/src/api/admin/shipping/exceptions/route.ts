import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readSearch } from "../../../../dispatches/find-orders-by-name"
import { resolveShipping } from "../../../../workflows/utils/resolve-shipment"
import { showExceptions } from "./show-exception"
import type { AdminGetExceptionsType } from "./validators"

/** What carriers wait for an answer to. */
export const GET = async (req: AuthenticatedMedusaRequest<unknown, AdminGetExceptionsType>, res: MedusaResponse) => {
  const { q, status, carrier, limit, offset, order } = req.validatedQuery as AdminGetExceptionsType
  const found = q ? await readSearch(req.scope, q) : undefined
  const page = { limit, offset, order }
  const { rows, count } = await resolveShipping(req.scope).findExceptions({ status, carrier, found }, page)
  res.setHeader("Cache-Control", "private, no-store")
  res.json({ exceptions: await showExceptions(req.scope, rows), count, limit, offset })
}
