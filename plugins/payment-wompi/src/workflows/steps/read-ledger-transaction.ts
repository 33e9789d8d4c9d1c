import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readLedgerTransaction } from "../lib/read-ledger-transaction"

export const readLedgerTransactionStepId = "read-wompi-ledger-transaction"

/** A row of the ledger by its id. @throws MedusaError `not_found` */
export const readLedgerTransactionStep = createStep(
  readLedgerTransactionStepId,
  async ({ id }: { id: string }, { container }) => new StepResponse(await readLedgerTransaction(container, id))
)
