import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { cancelTransferOrderWorkflow } from "../../../../../workflows/bank-transfer"
import { refetchBankTransfer } from "../../helpers/refetch-bank-transfer"

export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { result } = await cancelTransferOrderWorkflow(req.scope).run({
    input: { order_id: req.params.order_id, actor_id: req.auth_context.actor_id },
  })
  res.json({ bank_transfer: await refetchBankTransfer(req.scope, result.transfer_id) })
}
