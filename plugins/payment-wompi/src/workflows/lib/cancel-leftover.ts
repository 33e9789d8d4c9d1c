import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflowId } from "@medusajs/medusa/core-flows"
import { deleteOrderLines } from "./delete-order-lines"

/**
 * Cancels an order of which only a part was made, and which no payment hangs on any more. The money in its balance is
 * that of the whole order which takes its place: it is not shown twice.
 */
export const cancelLeftover = async (container: MedusaContainer, order_id: string): Promise<void> => {
  await deleteOrderLines(container, { order_id })
  await container.resolve(Modules.WORKFLOW_ENGINE).run(cancelOrderWorkflowId, { input: { order_id } })
}
