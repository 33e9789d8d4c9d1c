import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, PaymentCollectionStatus, PaymentSessionStatus } from "@medusajs/framework/utils"
import { pages, type Page } from "./pages"
import { isWompiProvider } from "./read-payment-facts"

/**
 * Payment sessions of this plugin with which an order waits for its payment, the oldest first. Cancelling an order also
 * cancels its payment collection, so that it is not found again.
 */
export const listAwaitingSessions = async (container: MedusaContainer): Promise<string[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const read = async (page: Page) => {
    const { data } = await query.graph({
      entity: "payment_session",
      fields: ["id", "provider_id"],
      filters: {
        status: PaymentSessionStatus.PENDING_AUTHORIZATION,
        payment_collection: { status: { $ne: PaymentCollectionStatus.CANCELED } },
      } as never,
      pagination: { ...page, order: { created_at: "ASC", id: "ASC" } },
    })
    return data
  }
  const found: string[] = []
  for await (const sessions of pages(read)) {
    found.push(...sessions.filter(({ provider_id }) => isWompiProvider(provider_id)).map(({ id }) => id))
  }
  return found
}
