import { validateAndTransformBody, type MiddlewareRoute } from "@medusajs/framework/http"
import { AdminTopUpWallet } from "./validators"

export const adminCarrierMiddlewares: MiddlewareRoute[] = [
  {
    matcher: "/admin/shipping/carriers/:code/wallet/topup",
    methods: ["POST"],
    middlewares: [validateAndTransformBody(AdminTopUpWallet)],
  },
]
