import { rateLimit, rawBody } from "@kaiu/medusa-kit"
import { defineMiddlewares, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http"
import { adminBankTransfersMiddlewares } from "./admin/bank-transfers/middlewares"
import { listWompiTransactionsQueryConfig } from "./admin/wompi/transactions/query-config"
import { refuseRepeatedRefund } from "./admin/wompi/guards/refuse-repeated-refund"
import { returnBeforeCancelling } from "./admin/wompi/guards/return-before-cancelling"
import { refuseNul } from "./admin/wompi/refuse-nul"
import {
  AdminGetWompiTransactionsParams,
  AdminSettleWompiOperation,
  AdminWompiNote,
} from "./admin/wompi/transactions/validators"
import { keepPlacedOrder } from "./store/payment-sessions/keep-placed-order"
import { requireKeys } from "./store/wompi/require-keys"
import { limitAcceptance, limitPayments, limitReads, limitStatus } from "./store/wompi/rate-limits"

const MAX_EVENT_BYTES = 3 << 20
/** Far above what Wompi sends: checking a checksum is cheap, so that this stops only a flood from one address. */
const EVENTS_PER_MINUTE = { limit: 30_000, windowMs: 60_000 }
const MAX_PAYMENT_BYTES = 16 << 10

export default defineMiddlewares({
  routes: [
    {
      matcher: "/hooks/wompi",
      methods: ["POST"],
      // The checksum decides about malformed bodies too, before any parser does.
      bodyParser: false,
      middlewares: [rateLimit(EVENTS_PER_MINUTE), rawBody(MAX_EVENT_BYTES)],
    },
    { matcher: "/store/wompi/config", methods: ["GET"], middlewares: [limitReads, requireKeys] },
    { matcher: "/store/wompi/pse-banks", methods: ["GET"], middlewares: [limitReads, requireKeys] },
    { matcher: "/store/wompi/acceptance", methods: ["GET"], middlewares: [limitAcceptance, requireKeys] },
    { matcher: "/store/wompi/sessions/:id", methods: ["GET"], middlewares: [limitStatus, requireKeys] },
    {
      matcher: "/store/wompi/sessions/:id/transactions",
      methods: ["POST"],
      bodyParser: false,
      middlewares: [...limitPayments, requireKeys, rawBody(MAX_PAYMENT_BYTES)],
    },
    { matcher: "/admin/wompi", middlewares: [refuseNul] },
    {
      matcher: "/admin/wompi/transactions",
      methods: ["GET"],
      middlewares: [validateAndTransformQuery(AdminGetWompiTransactionsParams, listWompiTransactionsQueryConfig)],
    },
    {
      matcher: "/admin/wompi/transactions/:id/refund",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(AdminWompiNote)],
    },
    {
      matcher: "/admin/wompi/transactions/:id/resolve",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(AdminWompiNote)],
    },
    {
      matcher: "/admin/wompi/operations/:id/settle",
      methods: ["POST"],
      middlewares: [validateAndTransformBody(AdminSettleWompiOperation)],
    },
    { matcher: "/store/payment-collections/:id/payment-sessions", methods: ["POST"], middlewares: [keepPlacedOrder] },
    ...adminBankTransfersMiddlewares,
    { matcher: "/admin/orders/:id/cancel", methods: ["POST"], middlewares: [returnBeforeCancelling] },
    { matcher: "/admin/payments/:id/refund", methods: ["POST"], middlewares: [refuseRepeatedRefund] },
  ],
})
