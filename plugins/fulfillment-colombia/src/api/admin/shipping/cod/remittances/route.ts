import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { codRecordRemittanceWorkflow } from "../../../../../workflows"
import type { AdminRecordCodRemittanceType } from "../validators"

/** Records what a carrier has paid to the shop. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminRecordCodRemittanceType>, res: MedusaResponse) => {
  const { actor_type, actor_id } = req.auth_context
  const { result } = await codRecordRemittanceWorkflow(req.scope).run({
    input: { ...req.validatedBody, actor_id: actor_type === "user" ? actor_id : null },
  })
  res.json({ remittance: result })
}
