import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { CancelTransferInput } from "./input"
import { LOCK_TTL_SECONDS, LOCK_WAIT_SECONDS, transferLockKey } from "./lib/transfer-lock"
import { cancelTransferOrderStep } from "./steps/cancel-transfer-order"
import { checkCancellationStep } from "./steps/check-cancellation"
import { claimBankTransferStep } from "./steps/claim-bank-transfer"
import { parseCancelTransferInputStep } from "./steps/parse-transfer-input"
import { syncBankTransfersStep } from "./steps/sync-bank-transfers"

export const cancelTransferOrderWorkflowId = "transfer-cancel-order"

/**
 * Cancels an order that waits for its transfer: its stock is released. Again on a cancelled order, it changes nothing.
 *
 * @throws MedusaError `not_allowed` when the order is paid or has a fulfillment
 * @example
 * await cancelTransferOrderWorkflow(container).run({ input: { order_id: "order_123", actor_id: "user_123" } })
 *
 * @summary
 *
 * Cancel an order that waits for a bank transfer.
 */
export const cancelTransferOrderWorkflow = createWorkflow(
  cancelTransferOrderWorkflowId,
  (input: CancelTransferInput) => {
    const cancellation = parseCancelTransferInputStep(input)
    const lockKey = transform({ cancellation }, ({ cancellation }) => transferLockKey(cancellation.order_id))
    acquireLockStep({ key: lockKey, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_TTL_SECONDS })

    const before = syncBankTransfersStep({ order_id: cancellation.order_id })
    const checked = checkCancellationStep({ order_id: cancellation.order_id, order: before.order })

    when("order-is-open", { checked }, ({ checked }) => checked.action === "cancel").then(() => {
      claimBankTransferStep(
        transform({ cancellation, checked }, ({ cancellation, checked }) => ({
          intent: "cancel" as const,
          id: checked.transfer_id,
          order_id: cancellation.order_id,
          payment_id: checked.payment_id,
          closed_by: cancellation.actor_id,
        }))
      )
      cancelTransferOrderStep(
        transform({ cancellation }, ({ cancellation }) => ({
          order_id: cancellation.order_id,
          canceled_by: cancellation.actor_id,
        }))
      )
      syncBankTransfersStep({ order_id: cancellation.order_id }).config({ name: "conclude-bank-transfers" })
    })

    releaseLockStep({ key: lockKey })
    return new WorkflowResponse(checked)
  }
)
