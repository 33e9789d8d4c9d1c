import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { syncOrderTransfersWorkflow } from "../workflows/bank-transfer"
import { findUnsettledOrders } from "../workflows/bank-transfer/lib/find-unsettled-orders"

/** Opens and ends transfers whose bell was lost, and ends what a crash has cut off. */
export default async function sweepBankTransfers(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const order_id of await findUnsettledOrders(container)) {
    const { errors } = await syncOrderTransfersWorkflow(container).run({ input: { order_id }, throwOnError: false })
    for (const { error } of errors) {
      logger.error(`bank transfer: order ${order_id} could not be read: ${error.message}`)
    }
  }
}

export const config = { name: "sweep-bank-transfers", schedule: "2-59/5 * * * *" }
