import { MedusaError } from "@medusajs/framework/utils"
import { z } from "@medusajs/framework/zod"
import { nextAction } from "./next-action"
import { stripNul } from "./strip-nul"
import {
  TRANSACTION_STATUSES,
  type WompiBank,
  type WompiContract,
  type WompiMerchant,
  type WompiReversal,
  type WompiTransaction,
} from "./types"

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
    finalized_at: z.string().nullish().catch(null),
    payment_method: z.object({ extra: z.unknown().optional() }).nullish().catch(null),
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
    finalizedAt: wire.finalized_at && !Number.isNaN(Date.parse(wire.finalized_at)) ? wire.finalized_at : null,
    next: wire.status === "PENDING" ? nextAction(wire.payment_method_type ?? null, wire.payment_method?.extra) : null,
  }))

const reversalSchema = z
  .object({ id: z.union([z.string(), z.number()]).nullish(), status: text, status_message: text.nullish() })
  .transform((wire): WompiReversal => ({
    id: wire.id === null || wire.id === undefined ? null : String(wire.id),
    status: wire.status,
    statusMessage: wire.status_message ?? null,
  }))

const contractSchema = z
  .object({ acceptance_token: z.string().min(1), permalink: z.url({ protocol: /^https?$/ }), type: text })
  .transform((wire): WompiContract => ({
    acceptanceToken: wire.acceptance_token,
    permalink: wire.permalink,
    type: wire.type,
  }))

const merchantSchema = z
  .object({
    accepted_payment_methods: z.array(z.string()),
    presigned_acceptance: contractSchema,
    presigned_personal_data_auth: contractSchema,
  })
  .transform((wire): WompiMerchant => ({
    acceptedPaymentMethods: wire.accepted_payment_methods,
    acceptance: wire.presigned_acceptance,
    personalDataAuth: wire.presigned_personal_data_auth,
  }))

const bankSchema = z
  .object({ financial_institution_code: z.union([text, z.number()]), financial_institution_name: text })
  .transform((wire): WompiBank => ({
    code: String(wire.financial_institution_code),
    name: wire.financial_institution_name,
  }))

const read = <T>(schema: z.ZodType<T>, body: unknown): T => {
  const result = z.object({ data: schema }).safeParse(body)
  if (!result.success) {
    const fields = result.error.issues.map((issue) => issue.path.join(".") || "body").join(", ")
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, `Wompi answered in an unknown form (${fields}).`)
  }
  return result.data.data
}

/** Answer of `GET` and `POST /transactions`, one transaction. @throws MedusaError `unexpected_state` when the answer has another form */
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

/** Answer of `GET /merchants/info`. @throws MedusaError `unexpected_state` when the answer has another form */
export const parseMerchant = (body: unknown): WompiMerchant => read(merchantSchema, body)

/** Answer of `GET /pse/financial_institutions`. @throws MedusaError `unexpected_state` when the answer has another form */
export const parseBanks = (body: unknown): WompiBank[] => read(z.array(bankSchema), body)
