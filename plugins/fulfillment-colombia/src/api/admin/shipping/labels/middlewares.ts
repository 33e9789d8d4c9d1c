import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminGetLabel, AdminPrintLabels } from "./validators"

export const adminLabelMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/shipping/labels",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminPrintLabels)],
  },
  {
    matcher: "/admin/shipping/labels/:fulfillment_id",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetLabel, { defaults: ["id"], isList: false })],
  },
]
