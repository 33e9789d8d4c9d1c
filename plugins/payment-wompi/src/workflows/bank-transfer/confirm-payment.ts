import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { ConfirmTransferInput } from "./input"
import { LOCK_TTL_SECONDS, LOCK_WAIT_SECONDS, transferLockKey } from "./lib/transfer-lock"
import { addBankReferenceStep } from "./steps/add-bank-reference"
import { captureBankTransferStep } from "./steps/capture-bank-transfer"
import { checkConfirmationStep } from "./steps/check-confirmation"
import { claimBankTransferStep } from "./steps/claim-bank-transfer"
import { parseConfirmTransferInputStep } from "./steps/parse-transfer-input"
import { syncBankTransfersStep } from "./steps/sync-bank-transfers"

export const confirmTransferPaymentWorkflowId = "transfer-confirm-payment"

/**
 * Somebody of the staff has seen the money of an order in the bank account: the payment is captured. The same
 * confirmation again, also at the same instant, changes nothing.
 *
 * @throws MedusaError `not_allowed` when the amount differs, the time limit has run out, the order is cancelled, or the
 * bank's number has paid another order
 * @example
 * await confirmTransferPaymentWorkflow(container).run({
 *   input: { order_id: "order_123", bank_reference: "0000085800", amount: 102500, actor_id: "user_123" },
 * })
 *
 * @summary
 *
 * Confirm a payment by bank transfer.
 */
export const confirmTransferPaymentWorkflow = createWorkflow(
  confirmTransferPaymentWorkflowId,
  (input: ConfirmTransferInput) => {
    const confirmation = parseConfirmTransferInputStep(input)
    const lockKey = transform({ confirmation }, ({ confirmation }) => transferLockKey(confirmation.order_id))
    acquireLockStep({ key: lockKey, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_TTL_SECONDS })

    const before = syncBankTransfersStep({ order_id: confirmation.order_id })
    const checked = checkConfirmationStep(
      transform({ confirmation, before }, ({ confirmation, before }) => ({ ...confirmation, order: before.order }))
    )

    when("money-is-new", { checked }, ({ checked }) => checked.action === "capture").then(() => {
      claimBankTransferStep(
        transform({ confirmation, checked }, ({ confirmation, checked }) => ({
          intent: "confirm" as const,
          id: checked.transfer_id,
          order_id: confirmation.order_id,
          payment_id: checked.payment_id,
          bank_reference: confirmation.bank_reference,
          note: confirmation.note,
          confirmed_by: confirmation.actor_id,
        }))
      )
      captureBankTransferStep(
        transform({ confirmation, checked }, ({ confirmation, checked }) => ({
          payment_id: checked.payment_id,
          captured_by: confirmation.actor_id,
        }))
      )
      syncBankTransfersStep({ order_id: confirmation.order_id }).config({ name: "conclude-bank-transfers" })
    })

    when("reference-is-missing", { checked }, ({ checked }) => checked.action === "add_reference").then(() => {
      addBankReferenceStep(
        transform({ confirmation, checked }, ({ confirmation, checked }) => ({
          id: checked.transfer_id,
          bank_reference: confirmation.bank_reference,
          note: confirmation.note,
        }))
      )
    })

    releaseLockStep({ key: lockKey })
    return new WorkflowResponse(checked)
  }
)
