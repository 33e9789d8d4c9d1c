import { z } from "@medusajs/framework/zod"
import { defaultParcelSchema, pickupSchema, required } from "../option-schemas"

const address = (example: string) =>
  z
    .url(`must be an address such as ${example}`)
    .default(example)
    // The description is asked for at the same address, with `?wsdl`.
    .transform((url) => url.replace(/\?wsdl=?$/i, ""))

const serviceLevel = z.number().int().nonnegative()

/** Options of the carrier Coordinadora, the same for the plugin and for its fulfillment provider. */
export const coordinadoraOptionsSchema = z.object({
  /** Service of quotations, pickups and tracking ("AGS"). */
  quotesUrl: address("https://ws.coordinadora.com/ags/1.5/server.php"),
  /** Service of guides ("AGW"). */
  guidesUrl: address("https://guias.coordinadora.com/ws/guias/1.6/server.php"),
  /** The shop's NIT without check digit, as in its contract, and the division of that NIT. */
  nit: required("the shop's NIT as in its contract with Coordinadora").regex(/^\d+$/, "must be digits only"),
  division: z.string().default("01"),
  /** Key and password of quotations, pickups and tracking. */
  apiKey: required("the key for quotations and tracking that Coordinadora gives"),
  apiPassword: required("the password that belongs to the key"),
  /** The shop's number and its user for guides. The password leaves only as its SHA-256. */
  clientId: required("the shop's number (id_cliente)").regex(/^\d+$/, "must be digits only"),
  user: required("the user for guides"),
  userPassword: required("the password that belongs to the user"),
  /** Kind of account: 1 current, 2 weekly agreement, 3 freight collect. */
  account: z.union([z.literal(1), z.literal(2), z.literal(3)]).default(2),
  /** Service levels of the contract, for a parcel that is paid and for one whose value the courier collects. */
  serviceLevels: z.object({ paid: serviceLevel, collected: serviceLevel }).default({ paid: 1, collected: 22 }),
  pickup: pickupSchema,
  defaultParcel: defaultParcelSchema,
})

export type CoordinadoraOptions = z.infer<typeof coordinadoraOptionsSchema>
