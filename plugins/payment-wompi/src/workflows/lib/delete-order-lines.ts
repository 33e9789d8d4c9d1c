import type { IOrderModuleService, MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"

/** Takes lines out of the balance of an order. Medusa's own service fails when there is none to delete. */
export const deleteOrderLines = async (
  container: MedusaContainer,
  filters: { order_id: string } | { reference: string; reference_id: string }
): Promise<void> => {
  const orders = container.resolve<IOrderModuleService>(Modules.ORDER)
  const lines = await orders.listOrderTransactions(filters as never, { select: ["id"] })
  if (lines.length > 0) {
    await orders.deleteOrderTransactions(lines.map(({ id }) => id))
  }
}
