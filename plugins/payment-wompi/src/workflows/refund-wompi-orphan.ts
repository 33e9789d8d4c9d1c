import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { LOCK_TTL_SECONDS, LOCK_WAIT_SECONDS, sessionLockKey } from "./lib/lock"
import { readLedgerTransactionStep } from "./steps/read-ledger-transaction"
import { refundWompiOrphanStep, type RefundWompiOrphanStepInput } from "./steps/refund-wompi-orphan"

export const refundWompiOrphanWorkflowId = "wompi-refund-orphan"

/**
 * Returns the money of an orphan payment. Two people who ask at the same instant return it once.
 *
 * @example
 * await refundWompiOrphanWorkflow(container).run({ input: { id: "wptx_123", note: "Carrito cambiado", actor_id } })
 *
 * @summary
 *
 * Refund an orphan payment.
 */
export const refundWompiOrphanWorkflow = createWorkflow(
  refundWompiOrphanWorkflowId,
  (input: RefundWompiOrphanStepInput) => {
    const row = readLedgerTransactionStep(input)
    const key = transform({ row }, ({ row }) => sessionLockKey(row.session_id))
    acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_TTL_SECONDS })
    const resolved = refundWompiOrphanStep(input)
    releaseLockStep({ key })
    return new WorkflowResponse(resolved)
  }
)
