import { pageParams } from "@kaiu/medusa-kit"
import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { TRANSFER_STATES } from "../../../bank-transfer/states"
import { confirmTransferBody } from "../../../workflows/bank-transfer/input"

const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)])

const searchable = (max: number) =>
  z
    .string()
    .max(max)
    .transform((text) => text.replaceAll("\u0000", "").trim())

/** Query of `GET /admin/bank-transfers`. `q` searches order number, reference, the bank's number and the order's id. */
export const AdminGetBankTransfersParams = createFindParams({ limit: 20, offset: 0 }).merge(
  z.object({
    ...pageParams(20),
    q: searchable(255).optional(),
    state: oneOrMore(z.enum(TRANSFER_STATES)).optional(),
    order_id: searchable(100).optional(),
  })
)

/** What staff type is kept as they typed it, or refused: a number without one of its characters is another number. */
const typed = z
  .string({ error: "must be a text" })
  .refine((text) => !text.includes("\u0000"), "must not contain U+0000")

const { bank_reference, note } = confirmTransferBody.shape

/** Body of `POST /admin/bank-transfers/:order_id/confirm`. */
export const AdminConfirmBankTransfer = confirmTransferBody.extend({
  bank_reference: typed.pipe(bank_reference),
  note: typed.nullish().pipe(note),
})

export type AdminGetBankTransfersParamsType = z.infer<typeof AdminGetBankTransfersParams>
export type AdminConfirmBankTransferType = z.infer<typeof AdminConfirmBankTransfer>
