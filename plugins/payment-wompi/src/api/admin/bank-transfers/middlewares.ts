import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { keepPaidOrder } from "./guards/keep-paid-order"
import { requireMoneyGrant } from "./guards/require-money-grant"
import { requireRefundNote } from "./guards/require-refund-note"
import { listBankTransfersQueryConfig } from "./query-config"
import { AdminConfirmBankTransfer, AdminGetBankTransfersParams } from "./validators"

export const adminBankTransfersMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/bank-transfers",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetBankTransfersParams, listBankTransfersQueryConfig)],
  },
  {
    matcher: "/admin/bank-transfers/:order_id/confirm",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminConfirmBankTransfer)],
  },
  // Medusa's own doors to the same money.
  { matcher: "/admin/payments/:id/capture", methods: ["POST"], middlewares: [requireMoneyGrant] },
  { matcher: "/admin/payments/:id/refund", methods: ["POST"], middlewares: [requireMoneyGrant, requireRefundNote] },
  { matcher: "/admin/orders/:id/cancel", methods: ["POST"], middlewares: [keepPaidOrder] },
]
