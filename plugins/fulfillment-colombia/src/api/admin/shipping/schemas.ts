import { z } from "@medusajs/framework/zod"
import { CARRIER_CODE } from "../../../carriers/port"

/** An id as Medusa makes them. */
export const idSchema = z.string().regex(/^[\w-]{1,100}$/, "must be an id")

/** What may be the code of a carrier. */
export const carrierSchema = z.string().max(50).regex(CARRIER_CODE, "must be the code of a carrier")
