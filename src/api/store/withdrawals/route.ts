import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import type { WithdrawalRow } from "../../../modules/withdrawal/types"
import { findOwnOrder } from "../../../withdrawal/find-own-order"
import { showWithdrawal, type PublicWithdrawal } from "../../../withdrawal/show-withdrawal"
import { requestWithdrawalWorkflow } from "../../../workflows/request-withdrawal"
import { askerOf } from "./asker"
import type { StoreCreateWithdrawalType } from "./validators"

/** 201 with the radicado of a new request, 200 with that of the same one asked before. */
export const POST = async (
  req: AuthenticatedMedusaRequest<StoreCreateWithdrawalType>,
  res: MedusaResponse<{ withdrawal: PublicWithdrawal }>
) => {
  const { display_id, items, reason, ...proof } = req.validatedBody
  const order = await findOwnOrder(req.scope, { display_id }, askerOf(req, proof))
  const { result } = await requestWithdrawalWorkflow(req.scope).run({
    input: { order_id: order.id, items, reason: reason ?? null },
  })
  res.setHeader("Cache-Control", "no-store")
  res.status(result.is_new ? 201 : 200).json({
    withdrawal: showWithdrawal(result.withdrawal as unknown as WithdrawalRow, new Date()),
  })
}
