import type { MedusaNextFunction, MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { isCodProvider } from "../../cod/provider-id"
import { isStorable } from "../../workflows/utils/is-storable"
import { assertPayable, CART_FIELDS, type CartFacts } from "./cart-payment"

/**
 * Middleware of `POST /store/payment-collections/:id/payment-sessions`: a payment provider does not see the cart, so
 * whether payment and shipping agree is asked here.
 *
 * @throws MedusaError `invalid_data`, `not_allowed` in Spanish, for the buyer
 */
export const guardPaymentSession = async (req: MedusaRequest, _: MedusaResponse, next: MedusaNextFunction) => {
  const isCod = isCodProvider((req.body as { provider_id?: unknown } | undefined)?.provider_id)
  if (!isStorable(req.params.id)) {
    return next()
  }
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "payment_collection",
    fields: ["id", "cart.id", ...CART_FIELDS.map((field) => `cart.${field}`)],
    filters: { id: req.params.id },
  })
  const [collection] = data as unknown as { cart?: CartFacts | null }[]
  if (collection?.cart) {
    await assertPayable(req.scope, collection.cart, isCod)
  } else if (collection && isCod) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "El pago contra entrega se elige al hacer la compra.")
  }
  next()
}
