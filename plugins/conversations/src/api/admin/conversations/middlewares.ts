import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { listConversationsConfig, listMessagesConfig } from "./query-config"
import { AssignBody, HandOverBody, ListConversationsQuery, ListMessagesQuery, SendMessageBody } from "./validators"

export const adminConversationsMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/conversations",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListConversationsQuery, listConversationsConfig)],
  },
  {
    matcher: "/admin/conversations/:id/messages",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListMessagesQuery, listMessagesConfig)],
  },
  {
    matcher: "/admin/conversations/:id/messages",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(SendMessageBody)],
  },
  {
    matcher: "/admin/conversations/:id/assign",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AssignBody)],
  },
  {
    matcher: "/admin/conversations/:id/handover",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(HandOverBody)],
  },
]
