import { z } from "@medusajs/framework/zod"

const wholeNumber = z.coerce.number().int().min(0)

export const ListWebhookDeliveriesQuery = z.object({
  state: z.enum(["pending", "processed", "failed"]).optional(),
  limit: wholeNumber.min(1).max(200).default(50),
  offset: wholeNumber.default(0),
  order: z.enum(["received_at", "-received_at"]).default("-received_at"),
})
