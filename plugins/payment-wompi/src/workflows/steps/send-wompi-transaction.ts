import { isOutsideCallError, type OutsideCallError } from "@kaiu/medusa-kit"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import { createRefusal, type CreateRefusal } from "../../wompi/create-refusal"
import type { TransactionRequest } from "../../wompi/transaction-request"
import type { WompiTransaction } from "../../wompi/types"

export const sendWompiTransactionStepId = "send-wompi-transaction"

/**
 * - `created`: Wompi has the transaction
 * - `refused`: nothing was made, and nothing will be
 * - `unknown`: the answer was lost; the reference finds the transaction, if there is one
 */
export type SentWompiTransaction =
  { kind: "created"; transaction: WompiTransaction } | { kind: "refused"; refusal: CreateRefusal } | { kind: "unknown" }

/** Asks Wompi for the transaction, once. A refused attempt is closed: nobody looks it up again. */
export const sendWompiTransactionStep = createStep(
  sendWompiTransactionStepId,
  async (request: TransactionRequest, { container }) => {
    const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const client = await wompi.getClient()
    try {
      const transaction = await client.createTransaction(request)
      return new StepResponse<SentWompiTransaction>({ kind: "created", transaction })
    } catch (error) {
      logger.warn(`wompi: ${request.payment_method.type} ${request.reference}: ${(error as Error).message}`)
      if (!isOutsideCallError(error) || error.outcome === "unknown") {
        return new StepResponse<SentWompiTransaction>({ kind: "unknown" })
      }
      await wompi.closeAttempt(request.reference)
      return new StepResponse<SentWompiTransaction>({
        kind: "refused",
        refusal: createRefusal(error as OutsideCallError),
      })
    }
  }
)
