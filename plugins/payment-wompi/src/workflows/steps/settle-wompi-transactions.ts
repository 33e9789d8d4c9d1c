import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { settleWompiTransactionWorkflow, type SettleWompiTransactionInput } from "../settle-wompi-transaction"

export const settleWompiTransactionsStepId = "settle-wompi-transactions"

/**
 * Settles transactions one after the other, each in a workflow of its own: what is settled stays settled when a later
 * one fails.
 */
export const settleWompiTransactionsStep = createStep(
  settleWompiTransactionsStepId,
  async (transactions: SettleWompiTransactionInput[], { container }) => {
    for (const input of transactions) {
      await settleWompiTransactionWorkflow(container).run({ input })
    }
    return new StepResponse(transactions.map(({ transaction }) => ({ id: transaction.id, status: transaction.status })))
  }
)
