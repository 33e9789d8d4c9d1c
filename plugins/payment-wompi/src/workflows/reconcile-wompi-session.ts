import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { readSessionTransactionsStep } from "./steps/read-session-transactions"
import { repairHalfMadeOrderStep } from "./steps/repair-half-made-order"
import { settleWompiTransactionsStep } from "./steps/settle-wompi-transactions"

export type ReconcileWompiSessionInput = { session_id: string }

export const reconcileWompiSessionWorkflowId = "wompi-reconcile-session"

/**
 * Looks a payment session up at Wompi by every reference issued for it and settles what is found. It repairs an event
 * that never arrived, an order of which only a part was made, and finds payments for sessions that Medusa has deleted. Safe to run at any time.
 *
 * @example
 * await container.resolve(Modules.WORKFLOW_ENGINE).run("wompi-reconcile-session", {
 *   input: { session_id: "payses_123" },
 * })
 *
 * @summary
 *
 * Reconcile a payment session with Wompi.
 */
export const reconcileWompiSessionWorkflow = createWorkflow(
  reconcileWompiSessionWorkflowId,
  (input: ReconcileWompiSessionInput) => {
    const found = readSessionTransactionsStep(input)
    repairHalfMadeOrderStep(transform({ input, found }, ({ input, found }) => ({ ...input, found })))
    return new WorkflowResponse(settleWompiTransactionsStep(found))
  }
)
