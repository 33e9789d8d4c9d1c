import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { WITHDRAWAL_MODULE } from "../../../../modules/withdrawal"
import type WithdrawalModuleService from "../../../../modules/withdrawal/service"
import type { WithdrawalRow } from "../../../../modules/withdrawal/types"
import { showToStaff } from "../show-to-staff"

/** The withdrawal of a route's `:id`, as it is now. */
export const answerWithdrawal = async (req: AuthenticatedMedusaRequest<unknown>, res: MedusaResponse) => {
  const [row] = await req.scope
    .resolve<WithdrawalModuleService>(WITHDRAWAL_MODULE)
    .listWithdrawals({ id: req.params.id })
  res.json({ withdrawal: showToStaff(row as unknown as WithdrawalRow, new Date()) })
}
