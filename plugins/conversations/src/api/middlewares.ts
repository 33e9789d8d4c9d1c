import { rateLimit, rawBody } from "@kaiu/medusa-kit"
import { defineMiddlewares } from "@medusajs/framework/http"
import { adminConversationsMiddlewares } from "./admin/conversations/middlewares"
import { adminWebhookDeliveriesMiddlewares } from "./admin/webhook-deliveries/middlewares"
import { attachRealtime } from "./realtime/attach-realtime"

/** Meta's limit of a webhook body. */
const WEBHOOK_BODY_LIMIT = 3 << 20

/** Far above what Meta sends (a delivery carries many messages): this stops only a flood from one address. */
const DELIVERIES_PER_MINUTE = { limit: 30_000, windowMs: 60_000 }

export default defineMiddlewares({
  routes: [
    {
      matcher: "/hooks/whatsapp",
      methods: ["POST"],
      bodyParser: false,
      middlewares: [rateLimit(DELIVERIES_PER_MINUTE), rawBody(WEBHOOK_BODY_LIMIT)],
    },
    { matcher: "/socket.io*", bodyParser: false, middlewares: [attachRealtime] },
    ...adminConversationsMiddlewares,
    ...adminWebhookDeliveriesMiddlewares,
  ],
})
