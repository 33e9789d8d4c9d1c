import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { stripNul } from "../../../wompi/strip-nul"
import { TRANSACTION_STATUSES, type WompiTransaction } from "../../../wompi/types"

const schema = z.object({
  session_id: z.string(),
  reference: z.string(),
  /** Integer cents: pesos × 100. */
  amount_in_cents: z.number().int(),
  currency: z.string(),
  public_key: z.string(),
  /** ISO 8601; part of the signature. */
  expiration_time: z.string(),
  signature: z.string(),
  /** Full address of the Web Checkout for this attempt. */
  checkout_url: z.string(),
  redirect_url: z.string().nullable(),
  transaction_id: z.string().nullable(),
  transaction_status: z.enum(TRANSACTION_STATUSES).nullable(),
  payment_method_type: z.string().nullable(),
})

/**
 * What this provider keeps in `payment_session.data` and `payment.data`. The storefront sees it, so that it holds
 * nothing secret and nothing about the payer.
 *
 * Medusa stores the storefront's own `data` below the provider's: every field is written by the provider when the
 * session is made, also those that are still empty, so that none can be planted.
 */
export type WompiSessionData = z.infer<typeof schema>

/** @throws MedusaError `invalid_data` when the data were not made by this provider */
export const parseSessionData = (data: Record<string, unknown> | undefined): WompiSessionData => {
  const result = schema.safeParse(data)
  if (!result.success) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The payment session holds no Wompi payment attempt.")
  }
  return result.data
}

const sessionIdSchema = z.object({ session_id: z.string().min(1) })

/** Id of the payment session; Medusa sets it after the storefront's own data. @throws MedusaError `invalid_data` */
export const parseSessionId = (data: Record<string, unknown> | undefined): string => {
  const result = sessionIdSchema.safeParse(data)
  if (!result.success) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, 'The payment data have no "session_id".')
  }
  return stripNul(result.data.session_id)
}

/** The data with what was read from Wompi. */
export const withTransaction = (data: WompiSessionData, transaction: WompiTransaction | null): WompiSessionData => ({
  ...data,
  transaction_id: transaction?.id ?? null,
  transaction_status: transaction?.status ?? null,
  payment_method_type: transaction?.paymentMethodType ?? null,
})

/**
 * The data with everything blanked that the storefront sent beside it: Medusa stores its `data` below the provider's, and
 * a card number must not stay there.
 */
export const blankOthers = (
  given: Record<string, unknown> | undefined,
  data: WompiSessionData
): Record<string, unknown> => ({
  ...Object.fromEntries(Object.keys(given ?? {}).map((name) => [name, null])),
  ...data,
})
