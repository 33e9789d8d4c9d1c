import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { ordersOfSessions } from "../present-transaction"
import { returnedInCents } from "../returned-in-cents"
import type { AdminGetWompiTransactionsParamsType } from "./validators"

/** Transactions of the ledger, money without an order always first. */
export const GET = async (
  req: AuthenticatedMedusaRequest<unknown, AdminGetWompiTransactionsParamsType>,
  res: MedusaResponse
) => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { pagination, fields } = req.queryConfig
  const { data, metadata } = await query.graph({
    entity: "wompi_transaction",
    fields,
    filters: req.filterableFields,
    pagination: { ...pagination, order: { is_orphan: "DESC", ...(pagination.order ?? { created_at: "DESC" }) } },
  })
  const orders = await ordersOfSessions(
    req.scope,
    data.map(({ session_id }) => session_id)
  )
  const returned = await returnedInCents(
    req.scope,
    data.map(({ transaction_id }) => transaction_id)
  )
  const transactions = data.map((row) => ({
    ...row,
    order: orders.get(row.session_id) ?? null,
    returned_in_cents: returned.get(row.transaction_id) ?? 0,
  }))
  res.json({ transactions, count: metadata?.count, limit: metadata?.take, offset: metadata?.skip })
}
