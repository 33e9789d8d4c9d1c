import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
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
    readLedgerTransactionStep(input)
    return new WorkflowResponse(resolveWompiOrphanStep(input))
  }
)
