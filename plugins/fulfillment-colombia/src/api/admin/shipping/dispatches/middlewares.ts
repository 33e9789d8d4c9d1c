import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminGetDispatches } from "./validators"

export const adminDispatchMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/shipping/dispatches",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetDispatches, { defaults: ["id"], isList: true })],
  },
]
