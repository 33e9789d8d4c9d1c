import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer"
import type BankTransferModuleService from "../modules/bank-transfer/service"
import { expireTransferWorkflow } from "../workflows/bank-transfer"

const MOST_PER_RUN = 200

/** Cancels the orders whose transfer did not come in time, one claim after the other, so that workers share them. */
export default async function expireBankTransfers(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const bankTransfers = container.resolve<BankTransferModuleService>(BANK_TRANSFER_MODULE)
  for (let count = 0; count < MOST_PER_RUN; count++) {
    const claimed = await bankTransfers.claimOverdue()
    if (!claimed) {
      return
    }
    const run = await expireTransferWorkflow(container).run({ input: claimed, throwOnError: false })
    if (run.result?.problem) {
      logger.warn(`bank transfer: order ${claimed.order_id} is overdue and waits for staff: ${run.result.problem}`)
    }
    for (const { error } of run.errors) {
      logger.error(`bank transfer: order ${claimed.order_id} could not be cancelled: ${error.message}`)
    }
  }
}

export const config = { name: "expire-bank-transfers", schedule: "*/5 * * * *" }
