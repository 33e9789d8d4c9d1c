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
  /** Live tracking of one order, for whoever has looked it up. */
  tracking: z
    .object({
      /** Key that signs the shopper's token; `cod.linkSecret` unless told. Without either there is no live tracking. */
      secret: z.string().min(32, "must have at least 32 characters").optional(),
      /** How long a token shows its order. */
      validHours: z.number().positive("must be above zero").max(8_760, "must be a year at most").default(168),
    })
    .prefault({}),
  /** Public address of this Medusa server, for links to labels in the admin. */
  backendUrl: z.url("must be an address such as https://backend.example.com").optional(),
})

export type ShippingOptions = z.infer<typeof shippingOptionsSchema>
