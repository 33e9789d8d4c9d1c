import type { BigNumberInput } from "@medusajs/framework/types"
import type { WompiLedger } from "../../../modules/wompi/types"
import type { ParsedWompiOptions } from "../../../options"
import { centsToCharge, CURRENCY } from "../../../wompi/cents-to-charge"
import { checkoutUrl, parseRedirectUrl } from "../../../wompi/checkout-url"
import { integritySignature } from "../../../wompi/integrity-signature"
import { parseSessionId, type WompiSessionData } from "./session-data"

type AttemptInput = {
  amount: BigNumberInput
  currency_code: string
  data?: Record<string, unknown>
}

/**
 * A new payment attempt: a fresh reference in the ledger and the signed address at which it is paid. Nothing is sent to
 * Wompi. From the given data only the session's id and the redirect address are used: the rest is the storefront's.
 */
export const createAttempt = async (
  input: AttemptInput,
  { options, ledger, now }: { options: ParsedWompiOptions; ledger: WompiLedger; now: Date }
): Promise<WompiSessionData> => {
  const amountInCents = centsToCharge(input)
  const sessionId = parseSessionId(input.data)
  const redirectUrl = parseRedirectUrl(input.data?.redirect_url)
  const expiresAt = new Date(now.getTime() + options.paymentTtlMinutes * 60_000)
  const { reference } = await ledger.issueAttempt({
    session_id: sessionId,
    amount_in_cents: amountInCents,
    currency: CURRENCY,
    expires_at: expiresAt,
  })
  const signed = { reference, amountInCents, currency: CURRENCY, expirationTime: expiresAt.toISOString() }
  const signature = integritySignature({ ...signed, integritySecret: options.integritySecret })
  return {
    session_id: sessionId,
    reference,
    amount_in_cents: amountInCents,
    currency: CURRENCY,
    public_key: options.publicKey,
    expiration_time: signed.expirationTime,
    signature,
    checkout_url: checkoutUrl({
      ...signed,
      checkoutUrl: options.checkoutUrl,
      publicKey: options.publicKey,
      signature,
      redirectUrl,
    }),
    redirect_url: redirectUrl,
    transaction_id: null,
    transaction_status: null,
    payment_method_type: null,
  }
}
