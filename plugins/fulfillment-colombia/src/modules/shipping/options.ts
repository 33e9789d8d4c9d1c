import { z } from "@medusajs/framework/zod"
import { carrierOptions } from "../../carriers/options"
import { codOptionsSchema } from "../../cod/options"

/** Options of the plugin. Without a carrier it keeps its tables and routes and ships nothing. */
export const shippingOptionsSchema = z.object({
  ...carrierOptions,
  /** Contra entrega; its amount limits are options of its payment provider. */
  cod: codOptionsSchema.prefault({}),
  pickup: z
    .object({
      /** Full hour, Colombian time, until which couriers come on the same day. */
      cutOffHour: z
        .number()
        .int("must be a full hour")
        .min(1, "must be 1 to 23")
        .max(23, "must be 1 to 23")
        .default(15),
    })
    .prefault({}),
  wallet: z
    .object({
      /** Pesos below which a prepaid account is shown as low. */
      lowBalance: z.number().int("must be whole pesos").min(0, "must not be negative").default(100_000),
    })
    .prefault({}),
  /** Public address of this Medusa server, for links to labels in the admin. */
  backendUrl: z.url("must be an address such as https://backend.example.com").optional(),
})

export type ShippingOptions = z.infer<typeof shippingOptionsSchema>
