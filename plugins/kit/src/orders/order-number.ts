import { z } from "@medusajs/framework/zod"

const MAX_INTEGER = 2_147_483_647

/**
 * The number of an order as its buyer types it, as text or number. What it is made of must be a number or digits:
 * `Number(true)` and `Number([1])` are 1.
 */
export const orderNumberParam = z
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
  .pipe(z.number().int().positive().max(MAX_INTEGER))

/** What a buyer shows besides: see `matchesProof`. One of the two is required. */
export const orderProofParams = {
  phone: z.string().trim().min(1).max(40).optional(),
  email: z.string().trim().min(1).max(254).optional(),
}
