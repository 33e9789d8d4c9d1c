import { z } from "@medusajs/framework/zod"

/** `{display_id, phone or email}`, as text or number: people type it. */
export const StoreOrderLookup = z
  .strictObject({
    display_id: z.coerce.number("El número de pedido no es válido.").int().positive().max(2_147_483_647),
    phone: z.string().trim().min(1).max(40).optional(),
    email: z.string().trim().min(1).max(254).optional(),
  })
  .refine(({ phone, email }) => phone || email, { message: "Escribe el teléfono o el correo del pedido." })

export type StoreOrderLookupType = z.infer<typeof StoreOrderLookup>
