import { orderParam, pageParams } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { TRANSACTION_STATUSES } from "../../../../wompi/types"

const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)])

/** Text without U+0000, which PostgreSQL does not store. */
const text = (max: number) =>
  z
    .string()
    .max(max)
    .refine((value) => !value.includes("\u0000"), "must not contain U+0000")

/** Query of `GET /admin/wompi/transactions`. `q` searches transaction id, reference and payment session id. */
export const AdminGetWompiTransactionsParams = createFindParams({ limit: 20, offset: 0 }).merge(
  z.object({
    ...pageParams(20),
    order: orderParam("created_at", "amount_in_cents", "status", "finalized_at").optional(),
    q: text(255).optional(),
    session_id: text(255).optional(),
    status: oneOrMore(z.enum(TRANSACTION_STATUSES)).optional(),
    payment_method_type: oneOrMore(text(50)).optional(),
    is_orphan: z
      .enum(["true", "false"])
      .transform((value) => value === "true")
      .optional(),
  })
)

export type AdminGetWompiTransactionsParamsType = z.infer<typeof AdminGetWompiTransactionsParams>

const note = text(1_000).pipe(z.string().trim().min(1))

/** Body of `POST /admin/wompi/transactions/:id/refund` and `…/resolve`: why, for whoever reads it later. */
export const AdminWompiNote = z.strictObject({ note })

export type AdminWompiNoteType = z.infer<typeof AdminWompiNote>

/** Body of `POST /admin/wompi/operations/:id/settle`. */
export const AdminSettleWompiOperation = z.strictObject({ outcome: z.enum(["returned", "not_returned"]), note })

export type AdminSettleWompiOperationType = z.infer<typeof AdminSettleWompiOperation>
