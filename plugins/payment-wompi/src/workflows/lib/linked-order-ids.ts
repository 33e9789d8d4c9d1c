import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"

/** The orders that a cart, or a payment collection, is linked with: one, unless a maker died. */
export const linkedOrderIds = async (
  container: MedusaContainer,
  filters: { cart_id: string } | { payment_collection_id: string }
): Promise<string[]> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart_id" in filters ? "order_cart" : "order_payment_collection",
    fields: ["order_id"],
    filters,
  } as never)
  return (data as { order_id: string }[]).map(({ order_id }) => order_id)
}
