import { orderNumberParam, orderProofParams } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"

/** `{display_id, phone or email}`, as text or number: people type it. */
export const StoreOrderLookup = z
  .strictObject({ display_id: orderNumberParam, ...orderProofParams })
  .refine(({ phone, email }) => phone || email, { message: "Escribe el teléfono o el correo del pedido." })

export type StoreOrderLookupType = z.infer<typeof StoreOrderLookup>
