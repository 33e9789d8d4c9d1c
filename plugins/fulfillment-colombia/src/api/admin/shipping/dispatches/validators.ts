import { orderParam, pageParams } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { PAYMENT_MODES } from "../../../../carriers/port"
import { DISPATCH_STATES } from "../../../../dispatches/states"
import { DISPATCH_ORDER_COLUMNS } from "../../../../modules/shipping/dispatch-sql"
import { carrierSchema } from "../schemas"

export const AdminGetDispatches = createFindParams({ limit: 50, offset: 0, order: "-created_at" }).extend({
  ...pageParams(50),
  order: orderParam(...DISPATCH_ORDER_COLUMNS).default("-created_at"),
  q: z.string().trim().max(200).optional(),
  state: z.enum([...DISPATCH_STATES, "problem"]).optional(),
  carrier: carrierSchema.optional(),
  payment_mode: z.enum(PAYMENT_MODES).optional(),
})

export type AdminGetDispatchesType = z.infer<typeof AdminGetDispatches>
