export const STATES = ["received", "accepted", "goods_back", "refunded", "refused"] as const

export type State = (typeof STATES)[number]

/** As `GET /admin/withdrawals` shows it. Days are `YYYY-MM-DD` in Colombia. */
export type Withdrawal = {
  id: string
  radicado: string
  order_id: string
  display_id: number
  state: State
  items: { title: string; quantity: number }[]
  reason: string | null
  requested_at: string
  deadline: string
  refund_due: string
  refusal: string | null
  refund_note: string | null
}

export type WithdrawalPage = { withdrawals: Withdrawal[]; count: number; limit: number; offset: number }

export type Action = "accept" | "refuse" | "refunded"
