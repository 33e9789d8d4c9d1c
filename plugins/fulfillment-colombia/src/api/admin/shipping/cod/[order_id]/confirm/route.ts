import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { codConfirmOrderWorkflow } from "../../../../../../workflows"
import { showCollection } from "../../show-collection"

/** Confirms the order in the buyer's stead, under the name of the member of staff who asked them. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { order_id } = req.params
  const { actor_type, actor_id } = req.auth_context
  await codConfirmOrderWorkflow(req.scope).run({
    input: { order_id, by: "staff", actor_id: actor_type === "user" ? actor_id : null },
  })
  res.json({ cod_collection: await showCollection(req) })
}
