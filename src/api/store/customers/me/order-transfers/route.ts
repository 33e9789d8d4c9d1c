import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { requestOrderTransferWorkflow } from "@medusajs/medusa/core-flows"
import type { StoreRequestOrderTransferType } from "./validators"

const ACCEPTED = 202

/**
 * `POST /store/customers/me/order-transfers`: asks whoever bought an order, by mail, whether the account may have it.
 * It answers 202 whatever comes of it: whether there is such an order is nobody's business but the buyer's.
 */
export const POST = async (req: AuthenticatedMedusaRequest<StoreRequestOrderTransferType>, res: MedusaResponse) => {
  const { display_id, email } = req.validatedBody
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data: orders } = await query.graph({ entity: "order", fields: ["id", "email"], filters: { display_id } })
  const order = orders.find((found) => found.email?.toLowerCase() === email.toLowerCase())
  if (order) {
    const { actor_id } = req.auth_context
    // Refused: cancelled, the account's already, or asked for before and not answered yet.
    await requestOrderTransferWorkflow(req.scope).run({
      input: { order_id: order.id, customer_id: actor_id, logged_in_user: actor_id },
      throwOnError: false,
    })
  }
  res.status(ACCEPTED).json({})
}
