import { z } from "@medusajs/framework/zod"
import { coordinadoraOptionsSchema } from "./coordinadora/options"
import { extraCarrierSchema } from "./extra-carrier"
import { venndeloOptionsSchema } from "./venndelo/options"

/** The carriers of a shop, the same for the plugin and for the fulfillment provider that chooses among them. */
export const carrierOptions = {
  venndelo: venndeloOptionsSchema.optional(),
  coordinadora: coordinadoraOptionsSchema.optional(),
  /** Carriers of the store's own, a file each. */
  extraCarriers: z.array(extraCarrierSchema).default([]),
}

export type CarrierOptions = z.infer<z.ZodObject<typeof carrierOptions>>
