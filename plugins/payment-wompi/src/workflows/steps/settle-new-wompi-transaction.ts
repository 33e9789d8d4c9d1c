import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { settleWompiTransactionWorkflow, type SettleWompiTransactionInput } from "../settle-wompi-transaction"

export const settleNewWompiTransactionStepId = "settle-new-wompi-transaction"

/**
 * Settles a transaction that was just made. It exists at Wompi whatever happens here: a failure is left to its event and
 * to reconciliation, and the shopper still gets to pay.
 */
export const settleNewWompiTransactionStep = createStep(
  settleNewWompiTransactionStepId,
  async (input: SettleWompiTransactionInput, { container }) => {
    const { errors } = await settleWompiTransactionWorkflow(container).run({ input, throwOnError: false })
    for (const { error } of errors) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .error(`wompi: transaction ${input.transaction.id} was made and could not be settled yet: ${error.message}`)
    }
    return new StepResponse(void 0)
  }
)
