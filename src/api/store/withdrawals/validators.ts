import { orderNumberParam, orderProofParams } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"

const MAX_LINES = 100
const MAX_REASON = 500

const item = z.strictObject({
  id: z.string().min(1).max(100),
  quantity: z.number().int().min(1).max(10_000),
})

/** `{display_id, phone or email}`; the customer who is logged in needs only the number. */
export const StoreLookUpWithdrawal = z.strictObject({ display_id: orderNumberParam, ...orderProofParams })

export type StoreLookUpWithdrawalType = z.infer<typeof StoreLookUpWithdrawal>

export const StoreCreateWithdrawal = StoreLookUpWithdrawal.extend({
  items: z
    .array(item)
    .refine((items) => items.length > 0, "Elige qué quieres devolver.")
    .refine((items) => items.length <= MAX_LINES, "Son demasiados productos.")
    .refine((items) => new Set(items.map(({ id }) => id)).size === items.length, "Cada producto va una sola vez."),
  reason: z
    .string()
    // PostgreSQL has no U+0000.
    .transform((text) => text.replaceAll("\0", " ").trim() || undefined)
    .refine((text) => (text?.length ?? 0) <= MAX_REASON, `Cuéntanos en menos de ${MAX_REASON} letras.`)
    .optional(),
})

export type StoreCreateWithdrawalType = z.infer<typeof StoreCreateWithdrawal>
