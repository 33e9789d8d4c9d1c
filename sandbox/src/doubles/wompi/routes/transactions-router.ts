import { Router, type Request, type Response } from "express"
import { readKey, requireKey } from "../keys"
import { MERCHANT_OF_TRANSACTION } from "../merchant"
import { searchTransactions } from "../search-transactions"
import type { Transaction } from "../types"
import { validateTransaction } from "../validate-transaction"
import { invalidAccessToken, notFound } from "../wompi-error"
import type { WompiState } from "../wompi-state"

const present = (transaction: Transaction) => ({ ...transaction, merchant: MERCHANT_OF_TRANSACTION })

const create = (state: WompiState) => (req: Request, res: Response) => {
  if (req.body?.payment_source_id !== undefined && readKey(req) !== "private") {
    throw invalidAccessToken()
  }
  const { input, outcome } = validateTransaction(state, req.body)
  state.acceptance.use(req.body.acceptance_token)
  state.acceptance.use(req.body.accept_personal_auth)
  const transaction = state.transactions.create(input)
  res.status(201).json({ data: present(transaction), meta: {} })
  state.transactions.settleLater(transaction, outcome, input.three_ds)
}

/** The transaction's own status in the answer is the one before the void: clients must read `data.status`. */
const voidTransaction = (state: WompiState) => (req: Request, res: Response) => {
  const data = state.voids.create(req.params.id, req.body?.amount_in_cents)
  res.status(201).json({ data, meta: { trace_id: crypto.randomUUID() } })
}

/** Wompi shows a transaction to the private key only; to everybody else it does not exist (Wompi docs, Transacciones). */
const retrieve = (state: WompiState) => (req: Request, res: Response) => {
  if (readKey(req) !== "private") {
    throw notFound()
  }
  res.json({ data: present(state.transactions.find(req.params.id)), meta: {} })
}

const search = (state: WompiState) => (req: Request, res: Response) => {
  const found = searchTransactions(state.transactions.list(), req.query)
  res.json({ data: found.map(present), meta: {} })
}

/** `/v1/transactions`. */
export const transactionsRouter = (state: WompiState): Router => {
  const router = Router()
  router.post("/", requireKey("private", "public"), create(state))
  router.get("/", requireKey("private"), search(state))
  router.get("/:id", retrieve(state))
  router.post("/:id/void", requireKey("private"), voidTransaction(state))
  return router
}
