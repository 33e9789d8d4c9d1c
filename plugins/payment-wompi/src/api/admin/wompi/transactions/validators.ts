import { z } from "@medusajs/framework/zod"
import { createFindParams } from "@medusajs/medusa/api/utils/validators"
import { TRANSACTION_STATUSES } from "../../../../wompi/types"

const oneOrMore = <T extends z.ZodType>(schema: T) => z.union([schema, z.array(schema)])

/** Query of `GET /admin/wompi/transactions`. `q` searches transaction id, reference and payment session id. */
export const AdminGetWompiTransactionsParams = createFindParams({ limit: 20, offset: 0 }).merge(
  z.object({
    q: z.string().max(255).optional(),
    status: oneOrMore(z.enum(TRANSACTION_STATUSES)).optional(),
    is_orphan: z
      .enum(["true", "false"])
      .transform((value) => value === "true")
      .optional(),
  })
)

export type AdminGetWompiTransactionsParamsType = z.infer<typeof AdminGetWompiTransactionsParams>
