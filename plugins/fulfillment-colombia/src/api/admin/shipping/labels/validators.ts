import { z } from "@medusajs/framework/zod"
import { LABEL_FORMATS } from "../../../../carriers/port"
import { DEFAULT_LABEL_FORMAT } from "../../../../shipments/fetch-label"
import { idSchema } from "../schemas"

const MAX_LABELS = 100

const format = z.enum(LABEL_FORMATS).default(DEFAULT_LABEL_FORMAT)

export const AdminPrintLabels = z.strictObject({
  fulfillment_ids: z.array(idSchema).min(1).max(MAX_LABELS),
  format,
})

export type AdminPrintLabelsType = z.infer<typeof AdminPrintLabels>

export const AdminGetLabel = z.object({ format })

export type AdminGetLabelType = z.infer<typeof AdminGetLabel>
