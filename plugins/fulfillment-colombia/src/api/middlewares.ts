import { defineMiddlewares, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { listOperationsQueryConfig } from "./admin/shipping/query-config"
import { AdminGetShippingOperations, AdminRequestPickups } from "./admin/shipping/validators"
import { limitOrderLookups } from "./store/order-lookup/rate-limit"
import { StoreOrderLookup } from "./store/order-lookup/validators"

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/order-lookup",
      methods: ["POST"],
      bodyParser: { sizeLimit: "8kb" },
      middlewares: [limitOrderLookups, validateAndTransformBody(StoreOrderLookup)],
    },
    {
      matcher: "/admin/shipping/operations",
      methods: ["GET"],
      middlewares: [validateAndTransformQuery(AdminGetShippingOperations, listOperationsQueryConfig)],
    },
    {
      matcher: "/admin/shipping/pickups",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(AdminRequestPickups)],
    },
  ],
})
