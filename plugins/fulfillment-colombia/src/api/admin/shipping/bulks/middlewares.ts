import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminCreateBulk, AdminGetBulks, AdminRetryShipments } from "./validators"

export const adminBulkMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/shipping/bulks",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminCreateBulk)],
  },
  {
    matcher: "/admin/shipping/retries",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminRetryShipments)],
  },
  {
    matcher: "/admin/shipping/bulks",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetBulks, { defaults: ["id"], isList: true })],
  },
]
