import { Router, type RequestHandler } from "express"
import { payFromFields } from "./checkout/pay-from-fields"
import { parseModes } from "./modes/parse-modes"
import type { NextScenarios } from "./next-scenarios"
import { TRANSACTION_STATUSES } from "./types"
import { answerWithWompiError, invalidInput } from "./wompi-error"
import type { WompiState } from "./wompi-state"

const settle =
  (state: WompiState): RequestHandler =>
  async (req, res, next) => {
    try {
      const { id } = req.params
      const { status: wished, status_message = null, processor_response_code: code } = req.body ?? {}
      const status = TRANSACTION_STATUSES.find((name) => name === wished)
      if (!status) {
        throw invalidInput({ status: [`Must be one of ${TRANSACTION_STATUSES.join(", ")}`] })
      }
      const extra = typeof code === "string" ? { processor_response_code: code } : {}
      await state.transactions.settle(id, { status, status_message }, extra)
      res.json({ transaction: state.transactions.find(id) })
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

const setNext =
  (next: NextScenarios): RequestHandler =>
  (req, res) => {
    next.add(req.body?.test_scenario)
    res.status(204).end()
  }

const answerToken =
  (state: WompiState): RequestHandler =>
  async (req, res, next) => {
    try {
      const status = (["APPROVED", "DECLINED"] as const).find((name) => name === req.body?.status)
      if (!status) {
        throw invalidInput({ status: ["Must be one of APPROVED, DECLINED"] })
      }
      await state.accounts.answer(req.params.id, status)
      res.json({ token: state.accounts.find(req.params.id) })
    } catch (error) {
      next(error)
    }
  }

/**
 * `/_sandbox/wompi`, for tests and demos. All of it is forgotten by `POST /_sandbox/reset`.
 *
 * - `GET /transactions` → `{transactions}`, newest first
 * - `POST /transactions/:id/settle` `{status, status_message?, processor_response_code?}` → `{transaction}` once the
 *   event was delivered
 * - `POST /checkout/pay` `{"public-key", …, method, outcome}`: the hosted checkout without a browser; outcome is
 *   `APPROVED`, `DECLINED`, `ERROR`, `PENDING` or `TEST_DATA` → `{transaction, redirect_to}`
 * - `GET /modes` → `{modes}`; `POST /modes` any of them → `{modes}`
 * - `GET /refunds` → `{refunds}`, oldest first
 * - `POST /refunds/next`, `POST /voids/next` `{test_scenario}`: how the next one ends: `approved`, `declined`, `error`
 *   or `cancelled`; several calls queue up
 * - `POST /tokens/:id/answer` `{status}`: the holder of a Nequi or Bancolombia account answers → `{token}`
 * - `GET /ledger` → `{captured_in_cents, refunded_in_cents, transactions}`, in total and per transaction
 */
export const wompiControlRouter = (state: WompiState): Router => {
  const router = Router()
  router.get("/transactions", (_req, res) => void res.json({ transactions: state.transactions.list() }))
  router.post("/transactions/:id/settle", settle(state))
  router.post("/checkout/pay", payAtCheckout(state))
  router.get("/modes", (_req, res) => void res.json({ modes: state.modes.current }))
  router.post("/modes", (req, res) => {
    state.modes.set(parseModes(req.body))
    res.json({ modes: state.modes.current })
  })
  router.get("/refunds", (_req, res) => void res.json({ refunds: state.refunds.list() }))
  router.post("/refunds/next", setNext(state.refunds.next))
  router.post("/voids/next", setNext(state.voids.next))
  router.post("/tokens/:id/answer", answerToken(state))
  router.get("/ledger", (_req, res) => void res.json(state.ledger()))
  router.use(answerWithWompiError)
  return router
}
