import { orderParam, pageParams } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { carrierSchema, idSchema } from "../schemas"

const MAX_PARCELS = 100

export const AdminRequestManifests = z.strictObject({
  fulfillment_ids: z.array(idSchema).min(1).max(MAX_PARCELS),
  /** Ask again for a list whose request the carrier did not answer: it may make a second one. */
  again: z.boolean().default(false),
})

export type AdminRequestManifestsType = z.infer<typeof AdminRequestManifests>

export const AdminGetManifests = createFindParams({ limit: 50, offset: 0, order: "-created_at" }).extend({
  ...pageParams(50),
  order: orderParam("created_at", "done_at", "carrier", "state").default("-created_at"),
  /** The number of a list, or of a guide on it. */
  q: z
    .string()
    .trim()
    .regex(/^[\w-]{0,100}$/, "must be the number of a list or of a guide")
    .optional(),
  carrier: carrierSchema.optional(),
})

export type AdminGetManifestsType = z.infer<typeof AdminGetManifests>
