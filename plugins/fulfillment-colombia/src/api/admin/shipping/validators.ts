import { orderParam, pageParams } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { idSchema } from "./schemas"

export const AdminGetShippingOperations = createFindParams({ limit: 50, offset: 0, order: "created_at" }).extend({
  ...pageParams(50),
  order: orderParam("created_at", "updated_at", "first_sent_at", "next_attempt_at", "state").default("created_at"),
  fulfillment_id: z.union([idSchema, z.array(idSchema)]).optional(),
})

export const AdminRequestPickups = z.strictObject({
  fulfillment_ids: z.array(idSchema).min(1).max(100),
})

export type AdminRequestPickupsType = z.infer<typeof AdminRequestPickups>
