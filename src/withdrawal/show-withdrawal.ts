import type { WithdrawalRow } from "../modules/withdrawal/types"
import { withdrawalWindow } from "./window"
import type { WithdrawalState } from "./states"

/** A withdrawal as its shopper sees it. Days are `YYYY-MM-DD` in Colombia. */
export type PublicWithdrawal = {
  radicado: string
  display_id: number
  state: WithdrawalState
  items: { title: string; quantity: number }[]
  reason: string | null
  requested_at: string
  deadline: string
  days_left: number
  refund_due: string
  refusal: string | null
  decided_at: string | null
  goods_back_at: string | null
  refunded_at: string | null
}

const iso = (moment: Date | string | null): string | null => (moment ? new Date(moment).toISOString() : null)

export const showWithdrawal = (row: WithdrawalRow, now: Date): PublicWithdrawal => ({
  radicado: row.radicado,
  display_id: Number(row.order_number),
  state: row.state,
  items: row.items.map(({ title, quantity }) => ({ title, quantity })),
  reason: row.reason,
  requested_at: new Date(row.requested_at).toISOString(),
  deadline: row.deadline,
  days_left: withdrawalWindow(new Date(row.delivered_at), now).days_left,
  refund_due: row.refund_due,
  refusal: row.refusal,
  decided_at: iso(row.decided_at),
  goods_back_at: iso(row.goods_back_at),
  refunded_at: iso(row.refunded_at),
})
