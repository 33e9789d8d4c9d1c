import { rateLimit } from "@kaiu/medusa-kit"
import { defineMiddlewares, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { listOperationsQueryConfig } from "./admin/shipping/query-config"
import { AdminGetShippingOperations, AdminRequestPickups } from "./admin/shipping/validators"
import { StoreOrderLookup } from "./store/order-lookup/validators"

/** Order numbers are easy to count through. */
const limitOrderLookups = rateLimit({ limit: 10, windowMs: 60_000 })

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
