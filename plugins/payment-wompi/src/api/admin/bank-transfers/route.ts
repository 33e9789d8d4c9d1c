import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { withStaff } from "./helpers/with-staff"
import type { AdminGetBankTransfersParamsType } from "./validators"

export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetBankTransfersParamsType>,
  res: MedusaResponse
) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { pagination, fields } = req.queryConfig
  const { data, metadata } = await query.graph({
    entity: "bank_transfer",
    fields,
    filters: req.filterableFields,
    pagination: { ...pagination, order: pagination.order ?? { created_at: "DESC" } },
  })
  const bank_transfers = await withStaff(req.scope, data)
  res.json({ bank_transfers, count: metadata?.count, limit: metadata?.take, offset: metadata?.skip })
}
