import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { WITHDRAWAL_MODULE } from "../../../modules/withdrawal"
import type WithdrawalModuleService from "../../../modules/withdrawal/service"
import type { WithdrawalRow } from "../../../modules/withdrawal/types"
import { showToStaff } from "./show-to-staff"
import type { AdminGetWithdrawalsType } from "./validators"

const orderOf = (order: string) => ({ [order.replace("-", "")]: order.startsWith("-") ? "DESC" : "ASC", id: "ASC" })

/** The shop's withdrawals; `q` is a radicado or an order's number. */
export const GET = async (req: AuthenticatedMedusaRequest<unknown, AdminGetWithdrawalsType>, res: MedusaResponse) => {
  const { q, state, limit, offset, order } = req.validatedQuery as AdminGetWithdrawalsType
  const [rows, count] = await req.scope
    .resolve<WithdrawalModuleService>(WITHDRAWAL_MODULE)
    .listAndCountWithdrawals(
      { ...(q ? { q: q.replace(/^#/, "") } : {}), ...(state ? { state } : {}) },
      { take: limit, skip: offset, order: orderOf(order) }
    )
  res.setHeader("Cache-Control", "private, no-store")
  res.json({
    withdrawals: (rows as unknown as WithdrawalRow[]).map((row) => showToStaff(row, new Date())),
    count,
    limit,
    offset,
  })
}
