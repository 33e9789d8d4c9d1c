import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { codOpenCollectionWorkflow } from "../workflows/cod-open-collection"
import type { codSettleCollectionWorkflow } from "../workflows/cod-settle-collection"

type OrderWorkflow = typeof codOpenCollectionWorkflow | typeof codSettleCollectionWorkflow

/** Runs a workflow for each order. One that fails is logged and comes again with the next sweep. */
export const runForOrders = async (
  container: MedusaContainer,
  workflow: OrderWorkflow,
  orderIds: string[]
): Promise<void> => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const order_id of orderIds) {
    const { errors } = await workflow(container).run({ input: { order_id }, throwOnError: false })
    errors.forEach(({ action, error }) => logger.warn(`Contra entrega of ${order_id}: ${action}: ${error.message}`))
  }
}
