import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { showBulk } from "../show-bulk"

/** A bulk with what became of each item so far. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.json({ bulk: await showBulk(req.scope, req.params.id) })
}
