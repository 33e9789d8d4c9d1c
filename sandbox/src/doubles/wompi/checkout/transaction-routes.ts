import { Router, type Request, type Response } from "express"
import { outcomeOfCode } from "../daviplata/otp-codes"
import type { Outcome } from "../outcomes"
import { isChallenged } from "../three-ds/three-ds-extra"
import type { Transaction } from "../types"
import { invalidInput, unprocessable } from "../wompi-error"
import type { WompiState } from "../wompi-state"
import { challengePage } from "./challenge-page"
import { redirectWithId } from "./checkout-params"
import { checkoutQueryOf, type Fields } from "./checkout-query"
import { readOutcome, TRANSACTIONS } from "./pay-from-fields"
import { retryUntil } from "./retry-window"
import { transactionPage } from "./transaction-page"

const returnUrlOf = ({ redirect_url: redirectUrl, id }: Transaction): string | undefined =>
  redirectUrl ? redirectWithId(redirectUrl, id) : undefined

/** What the payment's page depends on. */
const stateOf = (state: WompiState, { id, status, payment_method: { extra = {} } }: Transaction): string =>
  [
    status,
    ...(state.transactions.isSettling(id) ? ["settling"] : []),
    ...(isChallenged(extra) ? ["challenged"] : []),
    ...(extra.qr_image ? ["qr"] : []),
  ].join("-")

/** The query, if any, is the checkout's own, so that a payer whose payment failed can try again. */
const retryOf = (state: WompiState, { reference }: Transaction, fields: Fields) => {
  const query = new URLSearchParams(checkoutQueryOf(fields)).toString()
  const until = retryUntil(state.transactions.withReference(reference))
  const leftMs = (until ?? 0) - state.world.clock.now()
  return query && leftMs > 0 ? { url: `/wompi/checkout?${query}`, leftMs } : undefined
}

const showPage = (state: WompiState, transaction: Transaction, fields: Fields, problem?: string): string =>
  transactionPage({
    transaction,
    state: stateOf(state, transaction),
    isSettling: state.transactions.isSettling(transaction.id),
    returnUrl: returnUrlOf(transaction),
    retry: retryOf(state, transaction, fields),
    problem,
  })

const showTransaction = (state: WompiState) => (req: Request, res: Response) => {
  res.send(showPage(state, state.transactions.find(req.params.id), req.query))
}

/** For the page that watches the payment: what it should show by now, and where to go once that is settled. */
const tellState = (state: WompiState) => (req: Request, res: Response) => {
  const transaction = state.transactions.find(req.params.id)
  const leave = transaction.status === "APPROVED" ? returnUrlOf(transaction) : undefined
  res.json({ state: stateOf(state, transaction), leave })
}

/** A person's decision, or nothing when the code they gave is none. */
const decisionOf = (fields: Fields): Outcome | undefined => {
  if (fields.code !== undefined) {
    return outcomeOfCode(fields.code)
  }
  const outcome = readOutcome(fields)
  if (!outcome) {
    throw invalidInput({ outcome: ["No es un valor admitido"] })
  }
  return outcome
}

const settle = (state: WompiState) => (req: Request, res: Response) => {
  const transaction = state.transactions.find(req.params.id)
  const outcome = decisionOf(req.body)
  if (!outcome) {
    return void res.status(422).send(showPage(state, transaction, {}, "El código no es válido"))
  }
  void state.transactions.settle(transaction.id, outcome)
  res.redirect(303, returnUrlOf(transaction) ?? `${TRANSACTIONS}/${transaction.id}`)
}

const showChallenge = (state: WompiState) => (req: Request, res: Response) => {
  res.send(challengePage(state.transactions.find(req.params.id)))
}

/** Stays in the shop's frame. */
const answerChallenge = (state: WompiState) => (req: Request, res: Response) => {
  const transaction = state.transactions.find(req.params.id)
  const outcome = decisionOf(req.body)
  if (!isChallenged(transaction.payment_method.extra) || !outcome) {
    throw unprocessable("El banco no espera una respuesta")
  }
  void state.transactions.settle(transaction.id, outcome)
  res.send(challengePage(transaction))
}

/** `/transactions/:id`: one payment for its payer, or for whoever plays the bank. */
export const transactionRoutes = (state: WompiState): Router => {
  const router = Router()
  router.get("/transactions/:id", showTransaction(state))
  router.post("/transactions/:id", settle(state))
  router.get("/transactions/:id/state", tellState(state))
  router.get("/transactions/:id/challenge", showChallenge(state))
  router.post("/transactions/:id/challenge", answerChallenge(state))
  return router
}
