import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"

const schema = z.object({
  session_id: z.string(),
  /** What the shopper writes on the transfer. */
  reference: z.string(),
  /** Whole pesos. */
  amount: z.number().int().positive(),
  currency: z.string(),
  accounts: z.array(
    z.object({ bank: z.string(), kind: z.string(), number: z.string(), holder: z.string(), document: z.string() })
  ),
  instructions: z.string().nullable(),
  time_limit_hours: z.number(),
  /** ISO 8601; runs from the order on, and is empty before there is one. */
  deadline: z.string().nullable(),
})

/**
 * What the provider keeps in `payment_session.data` and `payment.data`: all that the shopper needs to pay.
 *
 * Medusa stores the storefront's own `data` below the provider's: every field is written by the provider when the
 * session is made, also one that is still empty, so that none can be planted.
 */
export type TransferSessionData = z.infer<typeof schema>

/** @throws MedusaError `invalid_data` when the data were not made by this provider */
export const parseTransferData = (data: Record<string, unknown> | null | undefined): TransferSessionData => {
  const result = schema.safeParse(data)
  if (!result.success) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The payment session holds no bank transfer.")
  }
  return result.data
}
