import { z } from "@medusajs/framework/zod"

/** `{display_id, email}` of an order that was bought with another address. */
export const StoreRequestOrderTransfer = z.strictObject({
  display_id: z
    .string()
    .trim()
    .regex(/^\d{1,9}$/, "El número de pedido no es válido.")
    .transform(Number),
  email: z.string().trim().min(3).max(254),
})

export type StoreRequestOrderTransferType = z.infer<typeof StoreRequestOrderTransfer>
