import { Router, type ErrorRequestHandler, type Request, type Response } from "express"
import { PAYMENT_METHODS } from "../types"
import { invalidInput, WompiError } from "../wompi-error"
import type { WompiState } from "../wompi-state"
import { checkoutErrorPage, checkoutPage } from "./checkout-page"
import { checkoutProblems, readCheckoutParams, redirectWithId, type CheckoutParams } from "./checkout-params"
import { OUTCOMES, type OutcomeName } from "./copy"
import { pay, referenceProblem } from "./pay"
import { transactionListPage, transactionPage } from "./transaction-page"

type Fields = Record<string, unknown>

const TRANSACTIONS = "/wompi/checkout/transactions"

const readParams = (state: WompiState, fields: Fields): CheckoutParams => {
  const problems = checkoutProblems(fields, state.world.clock.now())
  if (problems.length) {
    throw invalidInput(Object.fromEntries(problems.map(({ field, message }) => [field, [message]])))
  }
  return readCheckoutParams(fields)
}

const readMethod = ({ method }: Fields) => {
  const known = PAYMENT_METHODS.find((name) => name === method)
  if (!known) {
    throw invalidInput({ method: ["No es un valor admitido"] })
  }
  return known
}

const readOutcome = ({ outcome }: Fields) => {
  if (!Object.hasOwn(OUTCOMES, String(outcome))) {
    throw invalidInput({ outcome: ["No es un valor admitido"] })
  }
  return OUTCOMES[outcome as OutcomeName]
}

/**
 * Pays at the checkout with its own parameters plus `method`, `outcome` and perhaps `email`. Waiting for `sent` means
 * waiting for the shop to have taken the event.
 *
 * @throws WompiError 422 with a message per field
 */
export const payFromFields = (state: WompiState, { method, outcome, email, ...checkout }: Fields) => {
  const params = readParams(state, checkout)
  const { transaction, sent } = pay(state, params, {
    method: readMethod({ method }),
    outcome: readOutcome({ outcome }),
    email: typeof email === "string" ? email : undefined,
  })
  const redirectTo = params.redirectUrl
    ? redirectWithId(params.redirectUrl, transaction.id)
    : `${TRANSACTIONS}/${transaction.id}?${new URLSearchParams(checkout as Record<string, string>)}`
  return { transaction, sent, redirectTo }
}

const showCheckout = (state: WompiState) => (req: Request, res: Response) => {
  if (!Object.keys(req.query).length) {
    return void res.send(transactionListPage(state.transactions.list()))
  }
  const params = readParams(state, req.query)
  const problem = referenceProblem(state.transactions.withReference(params.reference), state.world.clock.now())
  if (problem) {
    throw invalidInput({ reference: [problem] })
  }
  res.send(checkoutPage(req.query, params))
}

/** Sends the payer on without waiting: at Wompi, too, the event and the payer race each other back to the shop. */
const submit = (state: WompiState) => (req: Request, res: Response) => {
  res.redirect(303, payFromFields(state, req.body).redirectTo)
}

/** The query, if any, is the checkout's own, so that a payer without a shop to return to can try again. */
const showTransaction = (state: WompiState) => (req: Request, res: Response) => {
  const transaction = state.transactions.find(req.params.id)
  const { redirect_url: redirectUrl, reference, id } = transaction
  const query = new URLSearchParams(req.query as Record<string, string>).toString()
  const canRetry = query && !referenceProblem(state.transactions.withReference(reference), state.world.clock.now())
  res.send(
    transactionPage({
      transaction,
      returnUrl: redirectUrl ? redirectWithId(redirectUrl, id) : undefined,
      retryUrl: canRetry ? `/wompi/checkout?${query}` : undefined,
    })
  )
}

const settle = (state: WompiState) => (req: Request, res: Response) => {
  const { id, redirect_url: redirectUrl } = state.transactions.find(req.params.id)
  void state.transactions.settle(id, readOutcome(req.body))
  res.redirect(303, redirectUrl ? redirectWithId(redirectUrl, id) : `${TRANSACTIONS}/${id}`)
}

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
  router.get(["/", "/p"], showCheckout(state))
  router.post("/pay", submit(state))
  router.get("/transactions/:id", showTransaction(state))
  router.post("/transactions/:id", settle(state))
  router.use(answerWithPage)
  return router
}
