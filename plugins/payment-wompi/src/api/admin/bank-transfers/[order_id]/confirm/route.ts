import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { confirmTransferPaymentWorkflow } from "../../../../../workflows/bank-transfer"
import { refetchBankTransfer } from "../../helpers/refetch-bank-transfer"
import type { AdminConfirmBankTransferType } from "../../validators"

export const POST = async (req: AuthenticatedMedusaRequest<AdminConfirmBankTransferType>, res: MedusaResponse) => {
  const { result } = await confirmTransferPaymentWorkflow(req.scope).run({
    input: { ...req.validatedBody, order_id: req.params.order_id, actor_id: req.auth_context.actor_id },
  })
  res.json({ bank_transfer: await refetchBankTransfer(req.scope, result.transfer_id) })
}
