export type TransferState = "waiting" | "confirmed" | "expired" | "cancelled"

export type BankAccount = { bank: string; kind: string; number: string; holder: string; document: string }

/** A transfer as `/admin/bank-transfers` answers it. */
export type BankTransfer = {
  id: string
  order_id: string
  order_number: string
  payment_id: string
  /** Whole pesos. */
  amount: number
  reference: string
  accounts: BankAccount[]
  deadline: string
  state: TransferState
  problem: "has_money" | "has_fulfillment" | "order_completed" | null
  bank_reference: string | null
  confirmed_by_email: string | null
  confirmed_at: string | null
  note: string | null
  closed_by_email: string | null
  closed_at: string | null
}

export type BankTransferPage = { bank_transfers: BankTransfer[]; count: number; limit: number; offset: number }

export type Confirmation = { bank_reference: string; amount?: number; note?: string }
