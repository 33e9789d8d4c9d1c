import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { toConversation, type ConversationRow } from "./helpers/to-conversation"
import { toFilters } from "./helpers/to-filters"

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data, metadata } = await query.graph({
    entity: "conversation",
    fields: req.queryConfig.fields,
    filters: toFilters(req.filterableFields),
    pagination: req.queryConfig.pagination,
  })
  res.json({
    conversations: (data as unknown as ConversationRow[]).map(toConversation),
    count: metadata?.count ?? 0,
    limit: req.queryConfig.pagination.take,
    offset: req.queryConfig.pagination.skip,
  })
}
