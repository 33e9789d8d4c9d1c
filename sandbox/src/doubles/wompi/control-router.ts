import { Router, type RequestHandler } from "express"
import { payFromFields } from "./checkout/checkout-router"
import { TRANSACTION_STATUSES } from "./types"
import { answerWithWompiError, invalidInput } from "./wompi-error"
import type { WompiState } from "./wompi-state"

const settle =
  (state: WompiState): RequestHandler =>
  async (req, res, next) => {
    try {
      const status = TRANSACTION_STATUSES.find((name) => name === req.body?.status)
      if (!status) {
        throw invalidInput({ status: [`Must be one of ${TRANSACTION_STATUSES.join(", ")}`] })
      }
      await state.transactions.settle(req.params.id, { status, status_message: req.body.status_message ?? null })
      res.json({ transaction: state.transactions.find(req.params.id) })
    } catch (error) {
      next(error)
    }
  }

const payAtCheckout =
  (state: WompiState): RequestHandler =>
  async (req, res, next) => {
    try {
      const { transaction, sent, redirectTo } = payFromFields(state, req.body)
      await sent
      res.json({ transaction, redirect_to: redirectTo })
    } catch (error) {
      next(error)
    }
  }

/**
 * `/_sandbox/wompi`, for tests and demos:
 *
 * - `GET /transactions` → `{transactions}`, newest first
 * - `POST /transactions/:id/settle` `{status, status_message?}` → `{transaction}` once the event was delivered
 * - `POST /checkout/pay` `{"public-key", …, method, outcome}`: the hosted checkout without a browser; outcome is
 *   `APPROVED`, `DECLINED`, `ERROR` or `PENDING` → `{transaction, redirect_to}`
 * - `GET /ledger` → `{captured_in_cents, refunded_in_cents}`
 */
export const wompiControlRouter = (state: WompiState): Router => {
  const router = Router()
  router.get("/transactions", (_req, res) => void res.json({ transactions: state.transactions.list() }))
  router.post("/transactions/:id/settle", settle(state))
  router.post("/checkout/pay", payAtCheckout(state))
  router.get("/ledger", (_req, res) => void res.json(state.ledger()))
  router.use(answerWithWompiError)
  return router
}
