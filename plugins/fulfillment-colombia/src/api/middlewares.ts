import { rateLimit } from "@kaiu/medusa-kit"
import { defineMiddlewares, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { adminBulkMiddlewares } from "./admin/shipping/bulks/middlewares"
import { adminCarrierMiddlewares } from "./admin/shipping/carriers/middlewares"
import { adminCodMiddlewares } from "./admin/shipping/cod/middlewares"
import { adminDispatchMiddlewares } from "./admin/shipping/dispatches/middlewares"
import { adminExceptionMiddlewares } from "./admin/shipping/exceptions/middlewares"
import { adminLabelMiddlewares } from "./admin/shipping/labels/middlewares"
import { adminManifestMiddlewares } from "./admin/shipping/manifests/middlewares"
import { listOperationsQueryConfig } from "./admin/shipping/query-config"
import { AdminGetShippingOperations, AdminRequestPickups } from "./admin/shipping/validators"
import { guardCartCompletion } from "./guards/complete-cart"
import { guardFulfillmentCancellation } from "./guards/fulfillment-cancellation"
import { keepCollectedOrder } from "./guards/keep-collected-order"
import { guardOrderFulfillment } from "./guards/order-fulfillment"
import { guardPaymentSession } from "./guards/payment-session"
import { requireRefundNote } from "./guards/require-refund-note"
import { guardClaimRequest, guardExchangeRequest, guardReturnRequest } from "./guards/return-request"
import { StoreGetLocations } from "./store/locations/validators"
import { StoreOrderLookup } from "./store/order-lookup/validators"

/** Order numbers are easy to count through. */
const limitOrderLookups = rateLimit({ limit: 10, windowMs: 60_000 })

/** A page that is opened, read and answered stays far below it. */
const limitLinkedOrders = rateLimit({ limit: 30, windowMs: 60_000 })

/** A page that is watched asks every 20 seconds; a family shares an address. */
const limitTracking = rateLimit({ limit: 60, windowMs: 60_000 })

/** A search is asked for at every letter. */
const limitLocations = rateLimit({ limit: 240, windowMs: 60_000 })

export default defineMiddlewares({
  routes: [
    {
      matcher: "/store/locations",
      methods: ["GET"],
      middlewares: [limitLocations, validateAndTransformQuery(StoreGetLocations, {})],
    },
    {
      matcher: "/store/order-lookup",
      methods: ["POST"],
      bodyParser: { sizeLimit: "8kb" },
      middlewares: [limitOrderLookups, validateAndTransformBody(StoreOrderLookup)],
    },
    { matcher: "/store/order-tracking", methods: ["GET"], middlewares: [limitTracking] },
    { matcher: "/store/cod", middlewares: [limitLinkedOrders] },
    {
      matcher: "/store/payment-collections/:id/payment-sessions",
      methods: ["POST"],
      middlewares: [guardPaymentSession],
    },
    { matcher: "/store/carts/:id/complete", methods: ["POST"], middlewares: [guardCartCompletion] },
    { matcher: "/admin/orders/:id/fulfillments", methods: ["POST"], middlewares: [guardOrderFulfillment] },
    {
      matcher: "/admin/orders/:id/fulfillments/:fulfillment_id/cancel",
      methods: ["POST"],
      middlewares: [guardFulfillmentCancellation],
    },
    { matcher: "/admin/fulfillments/:id/cancel", methods: ["POST"], middlewares: [guardFulfillmentCancellation] },
    { matcher: "/admin/returns/:id/request", methods: ["POST"], middlewares: [guardReturnRequest] },
    { matcher: "/admin/claims/:id/request", methods: ["POST"], middlewares: [guardClaimRequest] },
    { matcher: "/admin/exchanges/:id/request", methods: ["POST"], middlewares: [guardExchangeRequest] },
    { matcher: "/admin/orders/:id/cancel", methods: ["POST"], middlewares: [keepCollectedOrder] },
    { matcher: "/admin/payments/:id/refund", methods: ["POST"], middlewares: [requireRefundNote] },
    ...adminCodMiddlewares,
    ...adminDispatchMiddlewares,
    ...adminBulkMiddlewares,
    ...adminExceptionMiddlewares,
    ...adminLabelMiddlewares,
    ...adminManifestMiddlewares,
    ...adminCarrierMiddlewares,
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
