import { MedusaError } from "@medusajs/framework/utils"

export type CheckoutInput = {
  checkoutUrl: string
  publicKey: string
  reference: string
  amountInCents: number
  currency: string
  signature: string
  expirationTime: string
  redirectUrl: string | null
}

/** Address of Wompi's Web Checkout for one attempt (Wompi docs, "Widget & Checkout Web": a form sent with GET). */
export const checkoutUrl = (input: CheckoutInput): string => {
  const url = new URL(input.checkoutUrl)
  url.searchParams.set("public-key", input.publicKey)
  url.searchParams.set("currency", input.currency)
  url.searchParams.set("amount-in-cents", String(input.amountInCents))
  url.searchParams.set("reference", input.reference)
  url.searchParams.set("signature:integrity", input.signature)
  url.searchParams.set("expiration-time", input.expirationTime)
  if (input.redirectUrl) {
    url.searchParams.set("redirect-url", input.redirectUrl)
  }
  return url.toString()
}

/**
 * The address to which Wompi sends the payer back, as the storefront gave it.
 *
 * @throws MedusaError `invalid_data` unless it is an http or https address
 */
export const parseRedirectUrl = (value: unknown): string | null => {
  if (value === undefined || value === null) {
    return null
  }
  const url = typeof value === "string" && URL.canParse(value) ? new URL(value) : null
  if (!url || !["http:", "https:"].includes(url.protocol)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      'The payment data "redirect_url" must be an http or https address.'
    )
  }
  return url.toString()
}
