import { z } from "@medusajs/framework/zod"

const pesos = z.number().int("must be whole pesos").positive("must be above zero")

const place = z.string().regex(/^(\d{2}|\d{8})$/, "must be a DANE code: 8 digits of a city or 2 of a department")

/** Options of the payment provider `cod`. */
export const codProviderOptionsSchema = z
  .object({
    /** Least and most that a courier collects, in pesos, shipping included. */
    minAmount: pesos.optional(),
    maxAmount: pesos.optional(),
  })
  .refine(({ minAmount = 0, maxAmount = Infinity }) => minAmount <= maxAmount, {
    message: "must not be below minAmount",
    path: ["maxAmount"],
  })

/** The plugin's options for contra entrega. */
export const codOptionsSchema = z.object({
  cities: z
    .object({
      allow: z.array(place).optional(),
      deny: z.array(place).optional(),
      /** By a carrier's code, where it does not collect. */
      denyByCarrier: z.record(z.string(), z.array(place)).optional(),
    })
    .default({}),
  /** An order waits for its buyer's or the staff's word before it is shipped, and is cancelled without it. */
  requireConfirmation: z.boolean().default(true),
  confirmWithinHours: z.number().positive("must be above zero").max(720, "must be a month at most").default(48),
  /** Key that signs the buyer's link. Without it there are no links, and only staff confirm. */
  linkSecret: z.string().min(32, "must have at least 32 characters").optional(),
  /** Address of the storefront. */
  storeUrl: z.url("must be an address such as https://store.example.com").optional(),
  /** Page of the storefront that takes the link's token as its last part. */
  linkPath: z.string().startsWith("/", "must begin with /").default("/pedido"),
})

export type CodOptions = z.infer<typeof codOptionsSchema>
