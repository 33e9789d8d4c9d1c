import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isCodProvider } from "../../cod/provider-id"
import { isStorable } from "../../workflows/utils/is-storable"
import { assertPayable, CART_FIELDS, type CartFacts } from "./cart-payment"

type CartRow = CartFacts & {
  completed_at?: string | Date | null
  payment_collection?: { payment_sessions?: ({ provider_id: string; status: string } | null)[] | null } | null
}

const OVER = new Set(["canceled", "error"])

/**
 * Middleware of `POST /store/carts/:id/complete`: the shipping may have changed since the payment was chosen.
 *
 * @throws MedusaError `invalid_data` in Spanish, for the buyer
 */
export const guardCartCompletion = async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) => {
  if (!isStorable(req.params.id)) {
    return next()
  }
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "cart",
    fields: [
      "id",
      "completed_at",
      "payment_collection.payment_sessions.provider_id",
      "payment_collection.payment_sessions.status",
      ...CART_FIELDS,
    ],
    filters: { id: req.params.id },
  })
  const [cart] = data as unknown as CartRow[]
  if (cart && !cart.completed_at) {
    const sessions = cart.payment_collection?.payment_sessions ?? []
    const isCod = sessions.some((session) => session && !OVER.has(session.status) && isCodProvider(session.provider_id))
    await assertPayable(req.scope, cart, isCod)
  }
  next()
}
