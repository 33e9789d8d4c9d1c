import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminPlayground } from "./validators"

export const assistantMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/assistant/playground",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminPlayground)],
  },
]
