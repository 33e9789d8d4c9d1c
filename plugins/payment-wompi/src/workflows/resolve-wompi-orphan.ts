import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { LOCK_TTL_SECONDS, LOCK_WAIT_SECONDS, sessionLockKey } from "./lib/lock"
import { readLedgerTransactionStep } from "./steps/read-ledger-transaction"
import { resolveWompiOrphanStep, type ResolveWompiOrphanStepInput } from "./steps/resolve-wompi-orphan"

export const resolveWompiOrphanWorkflowId = "wompi-resolve-orphan"

/**
 * Takes an orphan off the list because its money was returned, or used, outside this plugin; says who and why.
 *
 * @example
 * await resolveWompiOrphanWorkflow(container).run({ input: { id: "wptx_123", note: "Devuelto por Bancolombia", actor_id } })
 *
 * @summary
 *
 * Resolve an orphan payment by hand.
 */
export const resolveWompiOrphanWorkflow = createWorkflow(
  resolveWompiOrphanWorkflowId,
  (input: ResolveWompiOrphanStepInput) => {
    const row = readLedgerTransactionStep(input)
    const key = transform({ row }, ({ row }) => sessionLockKey(row.session_id))
    acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_TTL_SECONDS })
    const resolved = resolveWompiOrphanStep(input)
    releaseLockStep({ key })
    return new WorkflowResponse(resolved)
  }
)
