import { z } from "@medusajs/framework/zod"

/** A text that has to be there. @param what it is, for the error */
export const required = (what: string) =>
  z
    .string({ error: `is required: ${what}` })
    .trim()
    .min(1, `is required: ${what}`)

const positive = z.number().positive("must be above zero")

/** Where the courier collects the parcels. */
export const pickupSchema = z.object(
  {
    contactName: required("who hands the parcels over"),
    contactPhone: required("a phone of the place of pickup"),
    address: required("the address of the place of pickup"),
    cityCode: z
      .string({ error: "is required: the 8-digit DANE code of the city of pickup" })
      .regex(/^\d{8}$/, "must be the 8-digit DANE code of the city, such as 11001000 for Bogotá"),
  },
  { error: "is required: contactName, contactPhone, address and cityCode" }
)

/** Weight (g) and dimensions (cm) of an article whose variant has none. */
export const defaultParcelSchema = z
  .object({ weight: positive, length: positive, width: positive, height: positive })
  .default({ weight: 500, length: 15, width: 10, height: 10 })

export type Pickup = z.infer<typeof pickupSchema>

export type ParcelDefaults = z.infer<typeof defaultParcelSchema>
