import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import type { SettleWompiTransactionInput } from "../settle-wompi-transaction"

export const readSessionTransactionsStepId = "read-session-transactions"

/**
 * Everything that Wompi knows under the references issued for a payment session, oldest first.
 *
 * @throws MedusaError `not_found` when no reference was ever issued for the session
 */
export const readSessionTransactionsStep = createStep(
  readSessionTransactionsStepId,
  async ({ session_id }: { session_id: string }, { container }) => {
    const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
    const attempts = await wompi.listWompiAttempts({ session_id }, { order: { created_at: "ASC" } })
    if (attempts.length === 0) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "No Wompi payment was started for this payment session.")
    }
    const client = await wompi.getClient()
    const found: SettleWompiTransactionInput[] = []
    for (const { reference } of attempts) {
      const transactions = await client.listTransactions(reference)
      transactions.sort((a, b) => Date.parse(a.createdAt) - Date.parse(b.createdAt))
      found.push(...transactions.map((transaction) => ({ transaction, session_id })))
    }
    return new StepResponse(found)
  }
)
