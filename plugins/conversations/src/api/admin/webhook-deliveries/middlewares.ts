import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { listWebhookDeliveriesConfig } from "./query-config"
import { ListWebhookDeliveriesQuery } from "./validators"

export const adminWebhookDeliveriesMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/webhook-deliveries",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(ListWebhookDeliveriesQuery, listWebhookDeliveriesConfig)],
  },
]
