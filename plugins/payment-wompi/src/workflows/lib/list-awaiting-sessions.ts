import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, PaymentCollectionStatus, PaymentSessionStatus } from "@medusajs/framework/utils"
import { isWompiProvider } from "./read-payment-facts"

const PAGE = 200

/**
 * Payment sessions of this plugin with which an order waits for its payment, the oldest first. Cancelling an order also
 * cancels its payment collection, so that it is not found again.
 */
export const listAwaitingSessions = async (container: MedusaContainer): Promise<string[]> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const found: string[] = []
  for (let skip = 0; ; skip += PAGE) {
    const { data: sessions } = await query.graph({
      entity: "payment_session",
      fields: ["id", "provider_id"],
      filters: {
        status: PaymentSessionStatus.PENDING_AUTHORIZATION,
        payment_collection: { status: { $ne: PaymentCollectionStatus.CANCELED } },
      } as never,
      pagination: { take: PAGE, skip, order: { created_at: "ASC", id: "ASC" } },
    })
    found.push(...sessions.filter(({ provider_id }) => isWompiProvider(provider_id)).map(({ id }) => id))
    if (sessions.length < PAGE) {
      return found
    }
  }
}
