import type { MedusaContainer } from "@medusajs/framework/types"
import { shippingRefreshDispatchWorkflow } from "../workflows/refresh-dispatch"

/** Refreshes the dispatch of each order. */
export const refreshDispatches = async (container: MedusaContainer, orderIds: string[]): Promise<void> => {
  for (const order_id of orderIds) {
    await shippingRefreshDispatchWorkflow(container).run({ input: { order_id } })
  }
}
