/** An order as far as it tells whether somebody died while making it. */
export type OrderTrace = {
  id: string
  email: string
  /** Equal for orders of the same goods. */
  goods: string
  createdAt: Date
  hasCart: boolean
  hasPayment: boolean
  /** When its first payment by Wompi was started; `null` when none was. */
  paymentStartedAt: Date | null
}

/**
 * Orders that are what is left of a first try to make another order: without cart and payment, of the same buyer and
 * goods, and made after that order's payment was started and before that order.
 *
 * @returns their ids
 */
export const strayOrders = (orders: readonly OrderTrace[]): string[] => {
  const isFirstTryOf = (stray: OrderTrace, whole: OrderTrace) =>
    whole.hasCart &&
    whole.hasPayment &&
    whole.email === stray.email &&
    whole.goods === stray.goods &&
    whole.paymentStartedAt !== null &&
    whole.paymentStartedAt <= stray.createdAt &&
    stray.createdAt <= whole.createdAt
  return orders
    .filter(({ hasCart, hasPayment }) => !hasCart && !hasPayment)
    .filter((stray) => orders.some((whole) => isFirstTryOf(stray, whole)))
    .map(({ id }) => id)
}
