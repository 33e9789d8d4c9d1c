import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { WITHDRAWAL_MODULE } from "../../../../modules/withdrawal"
import type WithdrawalModuleService from "../../../../modules/withdrawal/service"
import type { WithdrawalRow } from "../../../../modules/withdrawal/types"
import { obstacleSentence } from "../../../../withdrawal/assert-askable"
import { findOwnOrder } from "../../../../withdrawal/find-own-order"
import { judgeOrder, type JudgedOrder } from "../../../../withdrawal/judge-order"
import { showWithdrawal, type PublicWithdrawal } from "../../../../withdrawal/show-withdrawal"
import { askerOf } from "../asker"
import type { StoreLookUpWithdrawalType } from "../validators"

const MAX_OF_ORDER = 200

type Answer = {
  /** `message`: why nothing of it may be given back, in Spanish. */
  order: JudgedOrder & { message: string | null }
  withdrawals: PublicWithdrawal[]
}

/** What may be given back of an order, until when, and what was asked before. A wrong number and a wrong proof are the same 404. */
export const POST = async (req: AuthenticatedMedusaRequest<StoreLookUpWithdrawalType>, res: MedusaResponse<Answer>) => {
  const { display_id, ...proof } = req.validatedBody
  const order = await findOwnOrder(req.scope, { display_id }, askerOf(req, proof))
  const rows = (await req.scope
    .resolve<WithdrawalModuleService>(WITHDRAWAL_MODULE)
    .listWithdrawals(
      { order_id: order.id },
      { take: MAX_OF_ORDER, order: { requested_at: "DESC" } }
    )) as unknown as WithdrawalRow[]
  const now = new Date()
  const judged = judgeOrder(order, rows, now)
  res.setHeader("Cache-Control", "no-store")
  res.json({
    order: { ...judged, message: judged.obstacle && obstacleSentence(judged.obstacle, judged) },
    withdrawals: rows.map((row) => showWithdrawal(row, now)),
  })
}
