import { colombianDay, orderParam, pageParams } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"
import { createFindParams, createSelectParams } from "@medusajs/medusa/api/utils/validators"
import { remittanceKey } from "../../../../cod/remittance-key"
import { RECONCILIATION_STATES } from "../../../../cod/reconciliation"
import { COD_STATES } from "../../../../cod/states"
import { idSchema } from "../schemas"

const state = z.enum(COD_STATES)

export const AdminGetCodCollections = createFindParams({ limit: 50, offset: 0, order: "-created_at" }).extend({
  ...pageParams(50),
  order: orderParam("created_at", "updated_at", "amount", "state", "deadline_at").default("-created_at"),
  state: z.union([state, z.array(state)]).optional(),
})

export const AdminGetCodCollection = createSelectParams()

export const AdminGetCodReconciliation = z.object({
  ...pageParams(50),
  state: z.enum(RECONCILIATION_STATES).optional(),
})

export type AdminGetCodReconciliationType = z.infer<typeof AdminGetCodReconciliation>

const MAX_ROWS = 1_000

/** What a column of whole numbers holds. */
const MAX_AMOUNT = 2_000_000_000

const FIRST_DAY = "2000-01-01"

const isPastDay = (time: string): boolean => {
  const day = colombianDay(new Date(time))
  return day >= FIRST_DAY && day <= colombianDay(new Date())
}

export const AdminRecordCodRemittance = z.strictObject({
  reference: z
    .string()
    .trim()
    .regex(/^[\w .:/#-]{1,100}$/, "must be letters, digits and . : / # -")
    .refine((reference) => remittanceKey(reference) !== "", "must have a letter or a digit"),
  received_at: z.iso
    .datetime({ offset: true })
    .refine(isPastDay, `must be a day since ${FIRST_DAY}, and none that has not come in Colombia`),
  rows: z
    .array(
      z.strictObject({
        order_id: idSchema,
        amount: z.number().int("must be whole pesos").min(1).max(MAX_AMOUNT),
      })
    )
    .min(1)
    .max(MAX_ROWS)
    .refine(
      (rows) => rows.reduce((sum, { amount }) => sum + amount, 0) <= MAX_AMOUNT,
      "is too much for one remittance"
    ),
})

export type AdminRecordCodRemittanceType = z.infer<typeof AdminRecordCodRemittance>
