import type { TransferSessionData } from "./session-data"

/** A payment of this method as Medusa has it. */
export type TransferPayment = {
  id: string
  session_id: string
  /** Whole pesos. */
  amount: number
  data: TransferSessionData
  created_at: string
  /** Set once the whole amount is captured. */
  captured_at: string | null
  captured_by: string | null
  /** Every capture is a transaction of the order: Medusa writes it after the capture, and a crash can come between. */
  is_booked: boolean
  is_partly_captured: boolean
  /** Money that was captured and not returned. */
  has_money: boolean
  canceled_at: string | null
}

/** An order as Medusa has it, with its payments by transfer. */
export type TransferOrder = {
  id: string
  number: string
  is_canceled: boolean
  canceled_at: string | null
  is_completed: boolean
  /** Goods have been taken for it. */
  has_fulfillment: boolean
  /** Money that was captured by any method and not returned. */
  has_money: boolean
  payments: TransferPayment[]
}
