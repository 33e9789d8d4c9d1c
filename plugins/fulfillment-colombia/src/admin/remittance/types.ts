export const MONEY_STATES = ["to_collect", "to_remit", "remitted", "difference", "lost"] as const

export type MoneyState = (typeof MONEY_STATES)[number]

/** What became of the money of one order that was paid at the door. Pesos. */
export type MoneyRow = {
  order_id: string
  display_id: number | null
  tracking_number: string | null
  carrier: string | null
  expected: number
  collected: number | null
  /** Whose word it is: the carrier told the amount, or it follows from the delivery. */
  collected_by: "carrier" | "delivery" | null
  remitted: number | null
  difference: number
  collected_difference: number
  delivered_at: string | null
  state: MoneyState
}

export type MoneyTotals = { expected: number; collected: number; remitted: number; outstanding: number }

export type MoneyPage = { rows: MoneyRow[]; totals: MoneyTotals; count: number; limit: number; offset: number }

export type RemittanceBody = {
  /** The carrier's name of the transfer; a second one of the same name is the first. */
  reference: string
  received_at: string
  rows: { order_id: string; amount: number }[]
}

export type Remittance = { id: string; reference: string; total: number; count: number }
