import { z } from "@medusajs/framework/zod"
import { idSchema } from "../schemas"

const MAX_ITEMS = 200

const ids = z.array(idSchema).min(1).max(MAX_ITEMS)

export const AdminCreateBulk = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("prepare"), order_ids: ids }),
  z.strictObject({ kind: z.literal("retry"), fulfillment_ids: ids }),
  z.strictObject({ kind: z.literal("cancel"), fulfillment_ids: ids }),
  z.strictObject({
    kind: z.literal("pickup"),
    fulfillment_ids: ids,
    pickup_date: z
      .string()
      .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day such as 2026-11-30")
      .optional(),
  }),
])

export type AdminCreateBulkType = z.infer<typeof AdminCreateBulk>

export const AdminRetryShipments = z.strictObject({ fulfillment_ids: ids })

export type AdminRetryShipmentsType = z.infer<typeof AdminRetryShipments>

export const AdminGetBulks = z.object({ limit: z.coerce.number().int().min(1).max(100).default(20) })

export type AdminGetBulksType = z.infer<typeof AdminGetBulks>
