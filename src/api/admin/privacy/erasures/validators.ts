import { orderParam, pageParams } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"

export const AdminGetErasures = z.strictObject({
  ...pageParams(20),
  order: orderParam("due_at", "created_at").default("-created_at"),
  state: z.enum(["waiting", "done"]).optional(),
})

export type AdminGetErasuresType = z.infer<typeof AdminGetErasures>
