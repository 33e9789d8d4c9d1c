import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { stripNul } from "./strip-nul"
import { TRANSACTION_STATUSES, type WompiReversal, type WompiTransaction } from "./types"

const text = z.string().transform(stripNul)

const transactionSchema = z
  .object({
    id: text,
    reference: text,
    status: z.enum(TRANSACTION_STATUSES),
    status_message: text.nullish(),
    amount_in_cents: z.number().int().nonnegative(),
    currency: text,
    payment_method_type: text.nullish(),
    created_at: z.string().refine((value) => !Number.isNaN(Date.parse(value))),
    finalized_at: z.string().nullish(),
  })
  .transform((wire): WompiTransaction => ({
    id: wire.id,
    reference: wire.reference,
    status: wire.status,
    statusMessage: wire.status_message ?? null,
    amountInCents: wire.amount_in_cents,
    currency: wire.currency.toUpperCase(),
    paymentMethodType: wire.payment_method_type ?? null,
    createdAt: wire.created_at,
    finalizedAt: wire.finalized_at ?? null,
  }))

const reversalSchema = z
  .object({ id: z.union([z.string(), z.number()]).nullish(), status: text, status_message: text.nullish() })
  .transform((wire): WompiReversal => ({
    id: wire.id === null || wire.id === undefined ? null : String(wire.id),
    status: wire.status,
    statusMessage: wire.status_message ?? null,
  }))

const read = <T>(schema: z.ZodType<T>, body: unknown): T => {
  const result = z.object({ data: schema }).safeParse(body)
  if (!result.success) {
    const fields = result.error.issues.map((issue) => issue.path.join(".") || "body").join(", ")
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Wompi answered in an unknown form (${fields}).`)
  }
  return result.data.data
}

/** Answer of `GET /transactions/{id}`. @throws MedusaError `unexpected_state` when the answer has another form */
export const parseTransaction = (body: unknown): WompiTransaction => read(transactionSchema, body)

/** Answer of `GET /transactions`. @throws MedusaError `unexpected_state` when the answer has another form */
export const parseTransactions = (body: unknown): WompiTransaction[] => read(z.array(transactionSchema), body)

/** Answer of `POST /refunds`. @throws MedusaError `unexpected_state` when the answer has another form */
export const parseRefund = (body: unknown): WompiReversal => read(reversalSchema, body)

/**
 * Answer of `POST /transactions/{id}/void`. `data.status` is the result of the void; the transaction nested in it may
 * still say APPROVED.
 *
 * @throws MedusaError `unexpected_state` when the answer has another form
 */
export const parseVoid = (body: unknown): WompiReversal => ({ ...read(reversalSchema, body), id: null })
