/** Payment methods of Wompi Colombia that this plugin knows (Wompi docs, "Métodos de pago"). */
export const PAYMENT_METHODS = [
  "CARD",
  "NEQUI",
  "PSE",
  "BANCOLOMBIA_TRANSFER",
  "BANCOLOMBIA_QR",
  "DAVIPLATA",
  "BANCOLOMBIA_COLLECT",
] as const

export type PaymentMethodType = (typeof PAYMENT_METHODS)[number]

/**
 * Minutes that an order waits for its payment, by method: a bank's page closes within the hour, a Nequi push within
 * minutes, while cash may be paid at a counter on another day. A store overrides each by option.
 */
export const ORDER_TIME_LIMIT_MINUTES: Record<PaymentMethodType, number> = {
  CARD: 30,
  NEQUI: 30,
  PSE: 60,
  BANCOLOMBIA_TRANSFER: 60,
  BANCOLOMBIA_QR: 60,
  DAVIPLATA: 30,
  BANCOLOMBIA_COLLECT: 3 * 24 * 60,
}

/** For a payment whose method is not known: nobody chose one on the hosted page yet. */
export const DEFAULT_TIME_LIMIT_MINUTES = 24 * 60

/** Time limit of an order in milliseconds. `limits` in minutes. */
export const orderTimeLimitMs = (method: string | null, limits: Partial<Record<string, number>>): number => {
  const known: Partial<Record<string, number>> = ORDER_TIME_LIMIT_MINUTES
  const minutes = method === null ? undefined : (limits[method] ?? known[method])
  return (minutes ?? DEFAULT_TIME_LIMIT_MINUTES) * 60_000
}
