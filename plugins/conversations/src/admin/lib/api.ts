import { sdk } from "./sdk"
import type { Conversation, ConversationPage, Message, MessagePage, Owner } from "./types"

export type ListConversationsQuery = {
  limit: number
  offset: number
  q?: string
  owner?: Owner
  status?: string
}

export type ListMessagesQuery = {
  limit: number
  order: "sequence" | "-sequence"
  offset?: number
  after_sequence?: number
}

const path = (id: string, action?: string) =>
  `/admin/conversations/${encodeURIComponent(id)}${action ? `/${action}` : ""}`

export const listConversations = (query: ListConversationsQuery, signal?: AbortSignal) =>
  sdk.client.fetch<ConversationPage>("/admin/conversations", { query, signal })

export const getConversation = async (id: string, signal?: AbortSignal) => {
  const { conversation } = await sdk.client.fetch<{ conversation: Conversation }>(path(id), { signal })
  return conversation
}

export const listMessages = (id: string, query: ListMessagesQuery, signal?: AbortSignal) =>
  sdk.client.fetch<MessagePage>(path(id, "messages"), { query, signal })

/**
 * Sends a text as the signed-in agent. `clientId` travels as `Idempotency-Key`, so that a retry after an answer that
 * got lost is the same message and not a second one.
 */
export const sendMessage = async (id: string, body: { text: string; clientId: string }) => {
  const { message } = await sdk.client.fetch<{ message: Message }>(path(id, "messages"), {
    method: "POST",
    body: { text: body.text },
    headers: { "idempotency-key": body.clientId },
  })
  return message
}

export const handOver = (id: string, owner: Owner) =>
  sdk.client.fetch(path(id, "handover"), { method: "POST", body: { owner } })

export const assign = (id: string, userId: string) =>
  sdk.client.fetch(path(id, "assign"), { method: "POST", body: { user_id: userId } })

export const resolve = (id: string) => sdk.client.fetch(path(id, "resolve"), { method: "POST" })

export const markRead = (id: string) => sdk.client.fetch(path(id, "read"), { method: "POST" })

export const getCurrentUserId = async () => {
  const { user } = await sdk.admin.user.me({ fields: "id" })
  return user.id
}
