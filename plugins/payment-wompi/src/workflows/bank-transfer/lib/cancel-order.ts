import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { cancelOrderWorkflowId } from "@medusajs/medusa/core-flows"

/** Cancels the order in Medusa: its payment is cancelled and its stock released. On its own, as a capture is. */
export const cancelOrder = async (
  container: MedusaContainer,
  input: { order_id: string; canceled_by: string | null }
): Promise<void> => {
  await container.resolve(Modules.WORKFLOW_ENGINE).run(cancelOrderWorkflowId, {
    input: { order_id: input.order_id, canceled_by: input.canceled_by ?? undefined },
  })
}
