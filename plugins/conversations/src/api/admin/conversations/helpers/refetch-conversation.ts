import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { retrieveConversationConfig } from "../query-config"
import { toConversation, type ConversationRow } from "./to-conversation"

/** @throws MedusaError `not_found` */
export const refetchConversation = async (container: MedusaContainer, id: string) => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph(
    { entity: "conversation", fields: retrieveConversationConfig.defaults, filters: { id } },
    { throwIfKeyNotFound: true }
  )
  return toConversation(data[0] as unknown as ConversationRow)
}
