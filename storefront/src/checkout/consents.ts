import type { HttpTypes } from "@medusajs/types"
import type { Cart } from "../api/cart"

/** What a shopper may agree to, each by a tick of its own (Ley 1581 de 2012; SIC: no tick beforehand). */
export const CONSENTS = ["terms", "data", "marketing"] as const

export type Consent = (typeof CONSENTS)[number]

/** Without these there is no order; the third is a favour. */
export const REQUIRED: Consent[] = ["terms", "data"]

export type ConsentRecord = { kind: Consent; given: boolean; text: string; at: string }

/** The cart with what was agreed to, word by word and when, which its order keeps. */
export const withConsents = (
  cart: Cart,
  given: Record<Consent, boolean>,
  textOf: (kind: Consent) => string,
  now = new Date()
): HttpTypes.StoreUpdateCart => ({
  metadata: {
    ...(cart.metadata ?? {}),
    consents: CONSENTS.map((kind): ConsentRecord => ({
      kind,
      given: given[kind],
      text: textOf(kind),
      at: now.toISOString(),
    })),
  },
})
