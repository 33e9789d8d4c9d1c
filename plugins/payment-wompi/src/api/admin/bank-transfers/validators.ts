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

export const AdminConfirmBankTransfer = confirmTransferBody

export type AdminGetBankTransfersParamsType = z.infer<typeof AdminGetBankTransfersParams>
export type AdminConfirmBankTransferType = z.infer<typeof AdminConfirmBankTransfer>
