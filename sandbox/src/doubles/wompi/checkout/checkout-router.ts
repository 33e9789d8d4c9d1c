import { Router, type ErrorRequestHandler } from "express"
import { WompiError } from "../wompi-error"
import type { WompiState } from "../wompi-state"
import { authorizationRoutes } from "./authorization-routes"
import { checkoutErrorPage } from "./checkout-page"
import { paymentRoutes } from "./payment-routes"
import { transactionRoutes } from "./transaction-routes"

const answerWithPage: ErrorRequestHandler = (error, _req, res, next) => {
  if (!(error instanceof WompiError)) {
    return next(error)
  }
  const { messages, reason = "" } = error.body
  const problems = messages
    ? Object.entries(messages).map(([field, [message]]) => ({ field, message }))
    : [{ field: "transacción", message: reason }]
  res.status(error.status).send(checkoutErrorPage(problems))
}

/** The hosted checkout below `/wompi/checkout`, for people. */
export const checkoutRouter = (state: WompiState): Router => {
  const router = Router()
  router.use(paymentRoutes(state), transactionRoutes(state), authorizationRoutes(state))
  router.use(answerWithPage)
  return router
}
