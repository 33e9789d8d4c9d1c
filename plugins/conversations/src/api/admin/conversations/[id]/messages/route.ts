import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils"
import { sendMessageWorkflow } from "../../../../../workflows/send-message"
import { refetchConversation } from "../../helpers/refetch-conversation"
import { listMessagesConfig } from "../../query-config"
import type { SendMessageBody } from "../../validators"

const MAX_KEY_LENGTH = 100

export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> => {
  const conversation = await refetchConversation(req.scope, req.params.id)
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { after_sequence } = req.filterableFields
  const { data: messages, metadata } = await query.graph({
    entity: "conversation_message",
    fields: req.queryConfig.fields,
    filters: {
      conversation_id: conversation.id,
      ...(after_sequence === undefined ? {} : { sequence: { $gt: after_sequence } }),
    },
    pagination: req.queryConfig.pagination,
  })
  res.json({
    messages,
    count: metadata?.count ?? 0,
    limit: req.queryConfig.pagination.take,
    offset: req.queryConfig.pagination.skip,
  })
}

/** A client that repeats a request it got no answer to sends the same `Idempotency-Key` and gets the same message. */
const readIdempotencyKey = (req: AuthenticatedMedusaRequest): string | null => {
  const key = req.get("idempotency-key")
  if (key !== undefined && (key === "" || key.length > MAX_KEY_LENGTH)) {
    throw new MedusaError(
      MedusaError.Types.INVALID_DATA,
      `The Idempotency-Key header must have 1 to ${MAX_KEY_LENGTH} characters.`
    )
  }
  return key ? `${req.auth_context.actor_id}:${key}` : null
}

export const POST = async (req: AuthenticatedMedusaRequest<SendMessageBody>, res: MedusaResponse): Promise<void> => {
  const { result } = await sendMessageWorkflow(req.scope).run({
    input: {
      conversation_id: req.params.id,
      author: "agent",
      author_id: req.auth_context.actor_id,
      content: { text: req.validatedBody.text },
      idempotency_key: readIdempotencyKey(req),
    },
  })
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "conversation_message",
    fields: listMessagesConfig.defaults,
    filters: { id: result.message_id },
  })
  res.status(201).json({ message: data[0] })
}
