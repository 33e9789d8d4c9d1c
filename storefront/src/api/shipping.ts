import { queryOptions } from "@tanstack/react-query"
import { ApiError } from "./api-error"
import type { Cart } from "./cart"
import { storeApi } from "./store-client"

/** How the parcel is paid for: before, or to the courier. The freight differs. */
export type PaymentMode = "EXTERNAL_PAYMENT" | "COD"

/** What the method keeps of its price (`shipping_method.data`). */
export type ShippingData = {
  payment_mode?: PaymentMode
  carrier?: string
  quote?: { source: string; amount: number; days: number | null; is_estimate: boolean }
}

/** One way to send it, with its price in pesos, or why there is none. */
export type ShippingOffer = { id: string; name: string; amount: number | null; refusal: ApiError | null }

const price = async (option: { id: string; price_type: string; amount: number }, cartId: string, mode: PaymentMode) => {
  if (option.price_type !== "calculated") {
    return { amount: option.amount, refusal: null }
  }
  try {
    const body = { cart_id: cartId, data: { payment_mode: mode } }
    const { shipping_option } = await storeApi().fulfillment.calculate(option.id, body)
    return { amount: shipping_option.amount, refusal: null }
  } catch (error) {
    if (error instanceof ApiError && error.kind === "rejected") {
      return { amount: null, refusal: error }
    }
    throw error
  }
}

/** What the cart's shipping depends on: a change of any of it asks for prices again. */
const dependencies = ({ items, shipping_address }: Cart): string =>
  JSON.stringify([
    shipping_address?.city,
    shipping_address?.metadata?.city_code,
    (items ?? []).map(({ variant_id, quantity }) => [variant_id, quantity]),
  ])

/** The ways to send a cart, each priced for one way of paying. */
export const shippingOffersQuery = (cart: Cart, mode: PaymentMode) =>
  queryOptions({
    queryKey: ["shipping", cart.id, mode, dependencies(cart)],
    staleTime: 60_000,
    queryFn: async (): Promise<ShippingOffer[]> => {
      const { shipping_options } = await storeApi().fulfillment.listCartOptions({ cart_id: cart.id })
      return Promise.all(
        shipping_options.map(async (option) => ({
          id: option.id,
          name: option.name,
          ...(await price(option, cart.id, mode)),
        }))
      )
    },
  })
