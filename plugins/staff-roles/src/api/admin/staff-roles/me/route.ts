import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { actingAs, type Me } from "../acting-as"

/** The caller's own role, for screens that hide what its reader may not do. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ me: Me }>) => {
  res.json({ me: await actingAs(req) })
}
