import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { codRecordRemittanceWorkflow } from "../../../../../workflows"
import { staffActorOf } from "../../staff-actor"
import type { AdminRecordCodRemittanceType } from "../validators"

/** Records what a carrier has paid to the shop. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminRecordCodRemittanceType>, res: MedusaResponse) => {
  const { result } = await codRecordRemittanceWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: staffActorOf(req) },
  })
  res.json({ remittance: result })
}
