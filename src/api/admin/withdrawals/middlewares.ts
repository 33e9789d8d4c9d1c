import { validateAndTransformBody, validateAndTransformQuery, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminCloseWithdrawal, AdminGetWithdrawals, AdminRefuseWithdrawal } from "./validators"

export const adminWithdrawalMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/withdrawals",
    methods: ["GET"],
    middlewares: [validateAndTransformQuery(AdminGetWithdrawals, { defaults: ["id"], isList: true })],
  },
  {
    matcher: "/admin/withdrawals/:id/refuse",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminRefuseWithdrawal)],
  },
  {
    matcher: "/admin/withdrawals/:id/refunded",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminCloseWithdrawal)],
  },
]
