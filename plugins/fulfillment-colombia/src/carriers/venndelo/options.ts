import { z } from "@medusajs/framework/zod"
import { defaultParcelSchema, pickupSchema, required } from "../option-schemas"

/** Options of the carrier Venndelo, the same for the plugin and for its fulfillment provider. */
export const venndeloOptionsSchema = z.object({
  /** Address of the API, without `/v1`. */
  apiUrl: z.url("must be an address such as https://api.venndelo.com").default("https://api.venndelo.com"),
  /** API key of the merchant, from Venndelo's support. */
  apiKey: required("the API key that Venndelo's support gives"),
  pickup: pickupSchema,
  defaultParcel: defaultParcelSchema,
})

export type VenndeloOptions = z.infer<typeof venndeloOptionsSchema>
