import { rawBody } from "@kaiu/medusa-kit"
import { defineMiddlewares } from "@medusajs/framework/http"
import { adminConversationsMiddlewares } from "./admin/conversations/middlewares"
import { adminWebhookDeliveriesMiddlewares } from "./admin/webhook-deliveries/middlewares"
import { attachRealtime } from "./realtime/attach-realtime"

/** Meta's limit of a webhook body. */
const WEBHOOK_BODY_LIMIT = 3 << 20

export default defineMiddlewares({
  routes: [
    {
      matcher: "/hooks/whatsapp",
      methods: ["POST"],
      bodyParser: false,
      middlewares: [rawBody(WEBHOOK_BODY_LIMIT)],
    },
    { matcher: "/socket.io*", bodyParser: false, middlewares: [attachRealtime] },
    ...adminConversationsMiddlewares,
    ...adminWebhookDeliveriesMiddlewares,
  ],
})
