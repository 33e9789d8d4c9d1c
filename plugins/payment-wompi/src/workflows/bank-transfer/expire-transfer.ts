import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import type { ClaimedTransfer } from "../../modules/bank-transfer/types"
import { expireBankTransferStep } from "./steps/expire-bank-transfer"
import { syncBankTransfersStep } from "./steps/sync-bank-transfers"

export const expireTransferWorkflowId = "transfer-expire"

/**
 * Ends a transfer whose time limit has run out: its order is cancelled and its stock released. Claim it first.
 *
 * @example
 * const claimed = await bankTransfers.claimOverdue()
 * await expireTransferWorkflow(container).run({ input: claimed })
 *
 * @summary
 *
 * Cancel an order whose bank transfer did not come.
 */
export const expireTransferWorkflow = createWorkflow(expireTransferWorkflowId, (input: ClaimedTransfer) => {
  const expired = expireBankTransferStep(input)
  syncBankTransfersStep({ order_id: input.order_id })
  return new WorkflowResponse(expired)
})
