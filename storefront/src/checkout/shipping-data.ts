import type { Cart } from "../api/cart"
import type { PaymentMode, ShippingData } from "../api/shipping"

/** What the cart's shipping method keeps of its price; empty for a flat one. */
export const shippingDataOf = (cart: Cart): ShippingData =>
  ((cart.shipping_methods?.[0] as { data?: ShippingData } | undefined)?.data ?? {}) as ShippingData

/** Which way of paying the cart's freight was asked for. */
export const paymentModeOf = (cart: Cart): PaymentMode => shippingDataOf(cart).payment_mode ?? "EXTERNAL_PAYMENT"
