import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ORDER_FACTS_FIELDS, type OrderFacts } from "./order-facts"

/** @returns `null` when there is no such order */
export const loadOrderFacts = async (
  container: MedusaContainer,
  filters: { id: string } | { display_id: number }
): Promise<OrderFacts | null> => {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ORDER_FACTS_FIELDS,
    filters: { ...filters, is_draft_order: false },
  })
  return (data[0] as unknown as OrderFacts | undefined) ?? null
}
