import type { InferTypeOf } from "@medusajs/framework/types"
import type { AttemptChannel } from "../../wompi/types"
import type WompiAttempt from "./models/wompi-attempt"
import type WompiEvent from "./models/wompi-event"
import type WompiOperation from "./models/wompi-operation"
import type WompiTransactionModel from "./models/wompi-transaction"

export type WompiAttemptDTO = InferTypeOf<typeof WompiAttempt>
export type WompiEventDTO = InferTypeOf<typeof WompiEvent>
export type WompiOperationDTO = InferTypeOf<typeof WompiOperation>
export type WompiTransactionDTO = InferTypeOf<typeof WompiTransactionModel>

/** Why approved money belongs to no order. */
export type OrphanReason =
  | "session_missing"
  | "currency_mismatch"
  | "amount_mismatch"
  | "reference_unknown"
  | "already_paid"
  | "payment_canceled"
  | "order_canceled"
  | "order_not_completed"

export type IssueAttemptInput = {
  session_id: string
  /** Integer cents. */
  amount_in_cents: number
  currency: string
  expires_at: Date
  /** `checkout` unless given. */
  channel?: AttemptChannel
  /** CARD, NEQUI, PSE, …; for a `direct` attempt. */
  payment_method_type?: string | null
}

export type IssuedAttempt = {
  reference: string
  channel: AttemptChannel
  payment_method_type: string | null
}

export type BeginOperationInput = {
  operation_key: string
  kind: "void" | "refund"
  transaction_id: string
  /** Integer cents. */
  amount_in_cents: number
  /** Medusa's refund that shows the money; `null` for an orphan's. */
  refund_id: string | null
  /** `payment` unless given. */
  origin?: WompiOperationDTO["origin"]
  /** User who asked for it, where Medusa does not know. */
  actor_id?: string | null
}

export type ClaimReturnedInput = {
  transaction_id: string
  /** Integer cents. */
  amount_in_cents: number
  refund_id: string
}

export type FinishOperationInput = {
  operation_key: string
  state: "done" | "refused" | "unknown"
  wompi_id?: string | null
  reason?: string | null
}

/** What the payment provider needs of the ledger. */
export type WompiLedger = {
  issueAttempt: (input: IssueAttemptInput) => Promise<{ reference: string; attempt: number }>
  /** Every attempt of a payment session, the oldest first. */
  listAttempts: (sessionId: string) => Promise<IssuedAttempt[]>
  beginOperation: (input: BeginOperationInput) => Promise<BeginOperationResult>
  finishOperation: (input: FinishOperationInput) => Promise<void>
  /** Integer cents of a transaction that went back. */
  returnedInCents: (transactionId: string) => Promise<number>
  /** Gives returned money that no refund of Medusa shows yet to this one. `false` when there is none of this amount. */
  claimReturned: (input: ClaimReturnedInput) => Promise<boolean>
}

/**
 * - `send`: recorded, send it now
 * - `known`: this very operation was recorded before; its state says how it ended
 * - `blocked`: another operation on the transaction has no known outcome
 */
export type BeginOperationResult =
  { kind: "send" } | { kind: "known"; state: WompiOperationDTO["state"]; reason: string | null } | { kind: "blocked" }
