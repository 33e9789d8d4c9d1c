import { cachedRead } from "./cached-read"
import type { WompiClient } from "./client"
import { PAYMENT_METHODS, type PaymentMethodType } from "./payment-methods"
import type { WompiBank } from "./types"

const METHODS_TTL_MS = 5 * 60_000
const BANKS_TTL_MS = 60 * 60_000

/** What changes seldom at Wompi. Never the acceptance tokens: they are of one use. */
export type WompiCatalog = {
  /** What this plugin can charge and the account has enabled. */
  listPaymentMethods: () => Promise<PaymentMethodType[]>
  listPseBanks: () => Promise<WompiBank[]>
}

export const createCatalog = (client: WompiClient): WompiCatalog => ({
  listPaymentMethods: cachedRead({
    ttlMs: METHODS_TTL_MS,
    read: async () => {
      const { acceptedPaymentMethods } = await client.retrieveMerchant()
      return PAYMENT_METHODS.filter((method) => acceptedPaymentMethods.includes(method))
    },
  }),
  listPseBanks: cachedRead({ ttlMs: BANKS_TTL_MS, read: () => client.listPseBanks() }),
})
