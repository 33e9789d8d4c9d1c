/** Identifier of the payment provider; Medusa registers it as `pp_cod_<id of the configuration>`. */
export const COD = "cod"

/** Is it our payment provider, under whatever id the store has registered it? */
export const isCodProvider = (providerId: unknown): boolean =>
  typeof providerId === "string" && (providerId === `pp_${COD}` || providerId.startsWith(`pp_${COD}_`))

/** The payment of an order that a courier collects; a cancelled one is none. */
export const codPaymentOf = <Payment extends { provider_id: string; canceled_at: unknown }>({
  payments,
}: {
  payments: Payment[]
}): Payment | undefined => payments.find((payment) => isCodProvider(payment.provider_id) && !payment.canceled_at)
