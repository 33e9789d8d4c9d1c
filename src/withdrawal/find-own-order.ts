import { matchesProof, type OrderProof } from "@kaiu/medusa-kit"
import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { loadOrderFacts } from "./load-order"
import type { OrderFacts } from "./order-facts"

/** Who asks: somebody with the proof of the order, or the customer who is logged in. */
export type Asker = { proof: OrderProof; customer_id?: string }

const NOT_FOUND = "No encontramos un pedido con ese número y esos datos. Revísalos e intenta de nuevo."

/** Is it the asker's own order? A proof that is wrong is not mended by a login. */
export const isOwnOrder = (order: OrderFacts, { proof, customer_id }: Asker): boolean => {
  if (proof.phone || proof.email) {
    const phones = [order.shipping_address?.phone, order.billing_address?.phone]
    return matchesProof(proof, { email: order.email, phones })
  }
  return !!customer_id && order.customer_id === customer_id
}

/** @throws MedusaError `not_found`, with the same sentence for a wrong number as for a wrong proof */
export const findOwnOrder = async (
  container: MedusaContainer,
  filters: { id: string } | { display_id: number },
  asker: Asker
): Promise<OrderFacts> => {
  const order = await loadOrderFacts(container, filters)
  if (!order || !isOwnOrder(order, asker)) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, NOT_FOUND)
  }
  return order
}
