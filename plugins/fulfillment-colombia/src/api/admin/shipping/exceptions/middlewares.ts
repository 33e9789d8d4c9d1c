import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminGetExceptions, AdminResolveException } from "./validators"

export const adminExceptionMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/shipping/exceptions",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetExceptions, { defaults: ["id"], isList: true })],
  },
  {
    matcher: "/admin/shipping/exceptions/:id/resolve",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminResolveException)],
  },
]
