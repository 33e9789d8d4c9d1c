import { z } from "@medusajs/framework/zod"
import { codOptionsSchema } from "../../cod/options"
import { venndeloOptionsSchema } from "../../carriers/venndelo/options"

/** Options of the plugin. Without a carrier it keeps its tables and routes and ships nothing. */
export const shippingOptionsSchema = z.object({
  venndelo: venndeloOptionsSchema.optional(),
  /** Contra entrega; its amount limits are options of its payment provider. */
  cod: codOptionsSchema.prefault({}),
  /** Public address of this Medusa server, for links to labels in the admin. */
  backendUrl: z.url("must be an address such as https://backend.example.com").optional(),
})

export type ShippingOptions = z.infer<typeof shippingOptionsSchema>
