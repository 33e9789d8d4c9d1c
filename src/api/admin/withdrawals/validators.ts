import { orderParam, pageParams } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { WITHDRAWAL_STATES } from "../../../withdrawal/states"

export const AdminGetWithdrawals = createFindParams({ limit: 20, offset: 0 }).extend({
  ...pageParams(20),
  order: orderParam("requested_at", "refund_due", "order_number").default("-requested_at"),
  q: z.string().trim().max(100).optional(),
  state: z.enum(WITHDRAWAL_STATES).optional(),
})

export type AdminGetWithdrawalsType = z.infer<typeof AdminGetWithdrawals>

/** The shopper reads it: the law wants a reason. */
export const AdminRefuseWithdrawal = z.strictObject({
  reason: z
    .string()
    .transform((text) => text.replaceAll("\0", " ").trim())
    .refine((text) => text.length >= 10, "Escribe por qué: el cliente lo lee.")
    .refine((text) => text.length <= 1000, "Escríbelo en menos de 1000 letras."),
})

export type AdminRefuseWithdrawalType = z.infer<typeof AdminRefuseWithdrawal>

/** How the money went back, where the order's payments do not say it. */
export const AdminCloseWithdrawal = z.strictObject({
  note: z
    .string()
    .transform((text) => text.replaceAll("\0", " ").trim() || undefined)
    .refine((text) => (text?.length ?? 0) <= 500, "Escríbelo en menos de 500 letras.")
    .optional(),
})

export type AdminCloseWithdrawalType = z.infer<typeof AdminCloseWithdrawal>
