import type { InferTypeOf } from "@medusajs/framework/types"
import type { BankAccount } from "../../bank-transfer/options"
import type { TransferIntent, TransferState } from "../../bank-transfer/states"
import type BankTransfer from "./models/bank-transfer"

export type BankTransferDTO = InferTypeOf<typeof BankTransfer>

export type OpenTransferInput = {
  order_id: string
  order_number: string
  payment_id: string
  payment_session_id: string
  /** Whole pesos. */
  amount: number
  reference: string
  accounts: BankAccount[]
  deadline: Date
}

/** What staff say of the money they saw. */
export type ConfirmationInput = {
  bank_reference: string
  note: string | null
  confirmed_by: string | null
}

export type ClaimInput = { id: string } & (
  ({ intent: "confirm" } & ConfirmationInput) | { intent: Extract<TransferIntent, "cancel">; closed_by: string | null }
)

/**
 * - `claimed`: yours until `claimed_until`, which is the token to give it back with
 * - `busy`: somebody else has begun something with it, or it is no longer waiting
 * - `reference_used`: the bank's number belongs to another order
 */
export type ClaimResult = { kind: "claimed"; claimed_until: Date } | { kind: "busy" } | { kind: "reference_used" }

export type ClaimedTransfer = { id: string; order_id: string; payment_id: string; checks: number; claimed_until: Date }

export type ReleaseInput = {
  id: string
  claimed_until: Date
  /** When the expiry may be tried again, and why it was not done. */
  retry?: { next_check_at: Date; problem: string | null }
}

export type ConcludeInput = {
  id: string
  state: Exclude<TransferState, "waiting">
  closed_at: Date
  /** Whoever did it in Medusa, when that is known there. */
  by: string | null
}
