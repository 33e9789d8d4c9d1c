import { validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { listCodCollectionsQueryConfig, retrieveCodCollectionQueryConfig } from "./query-config"
import { AdminGetCodCollection, AdminGetCodCollections } from "./validators"

export const adminCodMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/shipping/cod",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetCodCollections, listCodCollectionsQueryConfig)],
  },
  {
    matcher: "/admin/shipping/cod/:order_id",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetCodCollection, retrieveCodCollectionQueryConfig)],
  },
  {
    matcher: "/admin/shipping/cod/:order_id/confirm",
    methods: ["POST"],
    middlewares: [validateAndTransformQuery(AdminGetCodCollection, retrieveCodCollectionQueryConfig)],
  },
]
