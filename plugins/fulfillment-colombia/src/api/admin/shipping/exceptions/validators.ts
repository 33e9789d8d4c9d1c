import { orderParam, pageParams } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { EXCEPTION_STATUSES } from "../../../../exceptions/states"
import { EXCEPTION_ORDER_COLUMNS } from "../../../../modules/shipping/exception-sql"
import { carrierSchema } from "../schemas"

export const AdminGetExceptions = createFindParams({ limit: 50, offset: 0, order: "-reported_at" }).extend({
  ...pageParams(50),
  order: orderParam(...EXCEPTION_ORDER_COLUMNS).default("-reported_at"),
  q: z.string().trim().max(200).optional(),
  status: z.enum(EXCEPTION_STATUSES).optional(),
  carrier: carrierSchema.optional(),
})

export type AdminGetExceptionsType = z.infer<typeof AdminGetExceptions>

/** PostgreSQL takes no U+0000. */
const text = (max: number) =>
  z
    .string()
    .trim()
    .max(max)
    .refine((value) => !value.includes("\u0000"), "must be text")

export const AdminResolveException = z.strictObject({
  type_id: z.number().int(),
  notes: text(500),
  delivery_date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/, "must be a day such as 2026-11-30")
    .optional(),
  address: text(300).optional(),
  collection_point_id: text(100).optional(),
})

export type AdminResolveExceptionType = z.infer<typeof AdminResolveException>
