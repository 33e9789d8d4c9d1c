import { Router } from "express"
import { ORDER_STATUSES } from "./types"
import { answerWithVenndeloError, invalidBody } from "./venndelo-error"
import type { VenndeloState } from "./venndelo-state"

/**
 * `/_sandbox/venndelo`, for tests and demos:
 *
 * - `GET /orders` → `{orders}`, newest first
 * - `POST /orders/:id/advance` `{status}` → `{order}`; from then on the order no longer moves by itself
 * - `POST /wallet` `{balance}` in pesos
 */
export const venndeloControlRouter = (state: VenndeloState): Router => {
  const router = Router()
  router.get("/orders", (_req, res) => void res.json({ orders: state.orders.list() }))
  router.post("/orders/:id/advance", (req, res) => {
    const status = ORDER_STATUSES.find((name) => name === req.body?.status)
    if (!status) {
      throw invalidBody(`status must be one of ${ORDER_STATUSES.join(", ")}`)
    }
    const record = state.orders.find(req.params.id)
    state.carrier.advance(record, status)
    res.json({ order: record.order })
  })
  router.post("/wallet", (req, res) => {
    if (typeof req.body?.balance !== "number") {
      throw invalidBody("balance must be a number of pesos")
    }
    state.wallet.setBalance(req.body.balance)
    res.json(state.wallet.show())
  })
  router.use(answerWithVenndeloError)
  return router
}
