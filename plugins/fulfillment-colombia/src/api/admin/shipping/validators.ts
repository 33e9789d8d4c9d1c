import { pageParams } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"

export const AdminGetShippingOperations = createFindParams({ limit: 50, offset: 0, order: "created_at" }).extend({
  ...pageParams(50),
  fulfillment_id: z.union([z.string(), z.array(z.string())]).optional(),
})

export const AdminRequestPickups = z.strictObject({
  fulfillment_ids: z.array(z.string().min(1)).min(1).max(100),
})

export type AdminRequestPickupsType = z.infer<typeof AdminRequestPickups>
