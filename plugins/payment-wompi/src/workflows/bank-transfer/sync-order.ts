import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { syncBankTransfersStep } from "./steps/sync-bank-transfers"

export const syncOrderTransfersWorkflowId = "transfer-sync-order"

/**
 * Brings the bank transfers of an order to what Medusa has of it. Safe to run at any time.
 *
 * @example
 * await syncOrderTransfersWorkflow(container).run({ input: { order_id: "order_123" } })
 *
 * @summary
 *
 * Open and end the bank transfers of an order.
 */
export const syncOrderTransfersWorkflow = createWorkflow(
  syncOrderTransfersWorkflowId,
  (input: { order_id: string }) => new WorkflowResponse(syncBankTransfersStep(input))
)
