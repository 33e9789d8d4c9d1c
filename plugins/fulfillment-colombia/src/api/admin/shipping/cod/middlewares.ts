import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { listCodCollectionsQueryConfig, retrieveCodCollectionQueryConfig } from "./query-config"
import {
  AdminGetCodCollection,
  AdminGetCodCollections,
  AdminGetCodReconciliation,
  AdminRecordCodRemittance,
} from "./validators"

export const adminCodMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/shipping/cod",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetCodCollections, listCodCollectionsQueryConfig)],
  },
  {
    matcher: "/admin/shipping/cod/reconciliation",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetCodReconciliation, { defaults: ["order_id"], isList: true })],
  },
  {
    matcher: "/admin/shipping/cod/remittances",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminRecordCodRemittance)],
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
