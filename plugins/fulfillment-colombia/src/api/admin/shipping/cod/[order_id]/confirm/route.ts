import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { codConfirmOrderWorkflow } from "../../../../../../workflows"
import { staffActorOf } from "../../../staff-actor"
import { showCollection } from "../../show-collection"

/** Confirms the order in the buyer's stead, under the name of the member of staff who asked them. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { order_id } = req.params
  await codConfirmOrderWorkflow(req.scope).run({
    input: { order_id, by: "staff", actor_id: staffActorOf(req) },
  })
  res.json({ cod_collection: await showCollection(req) })
}
