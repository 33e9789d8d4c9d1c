import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { showCollection } from "../show-collection"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  res.setHeader("Cache-Control", "private, no-store")
  res.json({ cod_collection: await showCollection(req) })
}
