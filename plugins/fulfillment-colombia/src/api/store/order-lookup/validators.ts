import { z } from "@medusajs/framework/zod"

/** What a number is made of must be a number or digits: `Number(true)` and `Number([1])` are 1. */
const displayId = z
  .union(
    [
      z.number(),
      z
        .string()
        .trim()
        .regex(/^\d{1,10}$/)
        .transform(Number),
    ],
    "El número de pedido no es válido."
  )
  .pipe(z.number().int().positive().max(2_147_483_647))

/** `{display_id, phone or email}`, as text or number: people type it. */
export const StoreOrderLookup = z
  .strictObject({
    display_id: displayId,
    phone: z.string().trim().min(1).max(40).optional(),
    email: z.string().trim().min(1).max(254).optional(),
  })
  .refine(({ phone, email }) => phone || email, { message: "Escribe el teléfono o el correo del pedido." })

export type StoreOrderLookupType = z.infer<typeof StoreOrderLookup>
