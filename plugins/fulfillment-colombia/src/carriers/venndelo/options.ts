import { z } from "@medusajs/framework/zod"

const required = (what: string) =>
  z
    .string({ error: `is required: ${what}` })
    .trim()
    .min(1, `is required: ${what}`)

const positive = z.number().positive("must be above zero")

/** Options of the carrier Venndelo, the same for the plugin and for its fulfillment provider. */
export const venndeloOptionsSchema = z.object({
  /** Address of the API, without `/v1`. */
  apiUrl: z.url("must be an address such as https://api.venndelo.com").default("https://api.venndelo.com"),
  /** API key of the merchant, from Venndelo's support. */
  apiKey: required("the API key that Venndelo's support gives"),
  /** Where the courier collects the parcels. */
  pickup: z.object(
    {
      contactName: required("who hands the parcels over"),
      contactPhone: required("a phone of the place of pickup"),
      address: required("the address of the place of pickup"),
      cityCode: z
        .string({ error: "is required: the 8-digit DANE code of the city of pickup" })
        .regex(/^\d{8}$/, "must be the 8-digit DANE code of the city, such as 11001000 for Bogotá"),
    },
    { error: "is required: contactName, contactPhone, address and cityCode" }
  ),
  /** Weight (g) and dimensions (cm) of an article whose variant has none. */
  defaultParcel: z
    .object({ weight: positive, length: positive, width: positive, height: positive })
    .default({ weight: 500, length: 15, width: 10, height: 10 }),
})

export type VenndeloOptions = z.infer<typeof venndeloOptionsSchema>

export type ParcelDefaults = VenndeloOptions["defaultParcel"]
