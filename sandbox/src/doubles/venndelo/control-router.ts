import { Router } from "express"
import { EXCEPTION_KINDS } from "./data/exception-kinds"
import { ORDER_STATUSES } from "./types"
import { answerWithVenndeloError, invalidBody } from "./venndelo-error"
import type { VenndeloState } from "./venndelo-state"

/**
 * `/_sandbox/venndelo`, for tests and demos:
 *
 * - `GET /orders` → `{orders}`, newest first
 * - `POST /orders/:id/advance` `{status}` → `{order}`; from then on the order no longer moves by itself
 * - `POST /orders/:id/exception` `{kind?, outcome?}` → `{exception}`: the courier could not deliver; `outcome`
 *   `APPROVED` or `REJECTED` is what the carrier will make of the answer
 * - `POST /orders/:id/label` `{blocked}` → `{order}`: the carrier refuses the label, until it no longer does
 * - `POST /orders/:id/pickup` `{left_out}` → `{order}`: the next request for a pickup leaves the order out without a word
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
  router.post("/orders/:id/exception", (req, res) => {
    const { kind = "absent", outcome = "APPROVED" } = req.body ?? {}
    const known = EXCEPTION_KINDS.find((name) => name === kind)
    if (!known || !["APPROVED", "REJECTED"].includes(outcome)) {
      throw invalidBody(`kind must be one of ${EXCEPTION_KINDS.join(", ")}, outcome APPROVED or REJECTED`)
    }
    res.json({ exception: state.exceptions.raise(state.orders.find(req.params.id), known, outcome) })
  })
  router.post("/orders/:id/label", (req, res) => {
    const record = state.orders.find(req.params.id)
    record.isLabelBlocked = req.body?.blocked !== false
    res.json({ order: record.order })
  })
  router.post("/orders/:id/pickup", (req, res) => {
    const record = state.orders.find(req.params.id)
    record.isLeftOut = req.body?.left_out !== false
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
