import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import type { WompiTransaction } from "../../wompi/types"

export const recordWompiTransactionStepId = "record-wompi-transaction"

export type RecordWompiTransactionStepInput = { transaction: WompiTransaction; session_id: string }

/**
 * Writes a transaction into the ledger. What was read at Wompi stays written when a later step fails: there is nothing
 * to compensate.
 */
export const recordWompiTransactionStep = createStep(
  recordWompiTransactionStepId,
  async ({ transaction, session_id }: RecordWompiTransactionStepInput, { container }) => {
    const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
    const row = await wompi.recordTransaction(transaction, session_id)
    return new StepResponse({
      id: row.id,
      status: row.status,
      announced_status: row.announced_status,
      is_orphan: row.is_orphan,
    })
  }
)
