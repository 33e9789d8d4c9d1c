import type { WithdrawalRow } from "../../../modules/withdrawal/types"
import { showWithdrawal, type PublicWithdrawal } from "../../../withdrawal/show-withdrawal"

/** A withdrawal as staff see it. */
export type StaffWithdrawal = PublicWithdrawal & {
  id: string
  order_id: string
  return_id: string | null
  decided_by: string | null
  refund_note: string | null
}

export const showToStaff = (row: WithdrawalRow, now: Date): StaffWithdrawal => ({
  ...showWithdrawal(row, now),
  id: row.id,
  order_id: row.order_id,
  return_id: row.return_id,
  decided_by: row.decided_by,
  refund_note: row.refund_note,
})
