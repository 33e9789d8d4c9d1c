import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { CreateRefusal } from "../wompi/create-refusal"
import type { FieldErrors } from "../wompi/field-errors"
import type { PaymentRequest } from "../wompi/payment-request"
import type { TransactionRequest } from "../wompi/transaction-request"
import type { WompiTransaction } from "../wompi/types"
import { LOCK_TTL_SECONDS, LOCK_WAIT_SECONDS, paymentLockKey } from "./lib/lock"
import { decideWompiPaymentStep } from "./steps/decide-wompi-payment"
import { prepareWompiTransactionStep } from "./steps/prepare-wompi-transaction"
import { sendWompiTransactionStep } from "./steps/send-wompi-transaction"
import { settleNewWompiTransactionStep } from "./steps/settle-new-wompi-transaction"

export type PayWompiSessionInput = { session_id: string; request: PaymentRequest }

/**
 * - `created`: a new transaction
 * - `reused`: the one of a click a moment ago
 * - `incomplete`: something is missing, by field
 * - `refused`: Wompi made nothing
 * - `unknown`: whether Wompi made a transaction is not known yet
 */
export type PayWompiSessionResult =
  | { kind: "created"; transaction: WompiTransaction }
  | { kind: "reused"; transaction_id: string }
  | { kind: "incomplete"; fields: FieldErrors }
  | { kind: "refused"; refusal: CreateRefusal }
  | { kind: "unknown" }

export const payWompiSessionWorkflowId = "wompi-pay-session"

/**
 * Asks Wompi for a transaction that pays a payment session with the method that the shopper chose in the shop. Two clicks
 * make one transaction, and nothing is asked for while an earlier request may have charged.
 *
 * @example
 * const { result } = await payWompiSessionWorkflow(container).run({
 *   input: {
 *     session_id: "payses_123",
 *     request: {
 *       acceptance_token: "eyJ…",
 *       accept_personal_auth: "eyJ…",
 *       payment_method: { type: "NEQUI", phone_number: "3001234567" },
 *     },
 *   },
 * })
 *
 * @summary
 *
 * Pay a payment session with a payment method of Wompi.
 */
export const payWompiSessionWorkflow = createWorkflow(payWompiSessionWorkflowId, (input: PayWompiSessionInput) => {
  const key = transform({ input }, ({ input }) => paymentLockKey(input.session_id))
  acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_TTL_SECONDS })

  const decision = decideWompiPaymentStep(
    transform({ input }, ({ input }) => ({ session_id: input.session_id, method: input.request.payment_method.type }))
  )
  const prepared = when("wompi-may-be-asked", { decision }, ({ decision }) => decision.kind === "send").then(() =>
    prepareWompiTransactionStep(input)
  )
  const sent = when("request-is-complete", { prepared }, ({ prepared }) => Boolean(prepared?.request)).then(() =>
    sendWompiTransactionStep(transform({ prepared }, ({ prepared }) => prepared?.request as TransactionRequest))
  )
  when("transaction-was-made", { sent }, ({ sent }) => sent?.kind === "created").then(() =>
    settleNewWompiTransactionStep(
      transform({ input, sent }, ({ input, sent }) => ({
        session_id: input.session_id,
        transaction: (sent as { transaction: WompiTransaction }).transaction,
      }))
    )
  )

  releaseLockStep({ key })
  return new WorkflowResponse(
    transform({ decision, prepared, sent }, ({ decision, prepared, sent }): PayWompiSessionResult => {
      if (decision.kind === "reuse") {
        return { kind: "reused", transaction_id: decision.transaction_id }
      }
      if (prepared?.fields) {
        return { kind: "incomplete", fields: prepared.fields }
      }
      return sent ?? { kind: "unknown" }
    })
  )
})
