import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { removeStaffRoleWorkflow } from "../../../../workflows"

export const DELETE = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { user_id } = req.params
  await removeStaffRoleWorkflow(req.scope).run({ input: { user_id } })
  res.json({ id: user_id, object: "staff_role", deleted: true })
}
