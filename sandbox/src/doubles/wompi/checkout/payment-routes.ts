import { Router, type Request, type Response } from "express"
import { WompiError } from "../wompi-error"
import type { WompiState } from "../wompi-state"
import { checkoutErrorPage, checkoutPage, type CheckoutPageInput } from "./checkout-page"
import type { CheckoutParams } from "./checkout-params"
import { isLocalRedirect } from "./checkout-problems"
import { checkoutQueryOf, type Fields } from "./checkout-query"
import { answerAsCloudFront } from "./cloudfront-page"
import { payFromFields, readOutcome, readParams, TRANSACTIONS } from "./pay-from-fields"
import { referenceProblem, retryUntil } from "./retry-window"
import { transactionListPage } from "./transaction-list-page"

const pageInput = (state: WompiState, fields: Fields, params: CheckoutParams): CheckoutPageInput => ({
  query: checkoutQueryOf(fields),
  params,
  methods: state.modes.current.accepted_payment_methods,
  now: state.world.clock.now(),
  retryUntil: retryUntil(state.transactions.withReference(params.reference)),
})

/** Answers with a page, and a way on, when the reference was paid, is being paid, or failed too long ago. */
const refuseUsedReference = (
  state: WompiState,
  { reference }: CheckoutParams,
  fields: Fields,
  res: Response
): boolean => {
  const transactions = state.transactions.withReference(reference)
  const problem = referenceProblem(transactions, state.world.clock.now())
  if (!problem) {
    return false
  }
  const pending = transactions.find(({ status }) => status === "PENDING")
  const { id } = pending ?? transactions[0]
  const link = {
    href: `${TRANSACTIONS}/${id}?${new URLSearchParams(checkoutQueryOf(fields))}`,
    text: pending ? "Continuar el pago pendiente" : "Ver el pago anterior",
  }
  res.status(422).send(checkoutErrorPage([{ field: "reference", message: problem }], link))
  return true
}

const showCheckout = (state: WompiState) => (req: Request, res: Response) => {
  if (!Object.keys(req.query).length) {
    return void res.send(transactionListPage(state.transactions.list()))
  }
  if (state.modes.current.refuse_localhost_redirect && isLocalRedirect(req.query)) {
    return answerAsCloudFront(res)
  }
  const params = readParams(state, req.query)
  if (!refuseUsedReference(state, params, req.query, res)) {
    res.send(checkoutPage(pageInput(state, req.query, params)))
  }
}

/** A failed payment stays at the checkout, to be tried again; one that takes its time is watched there. */
const nextPage = (state: WompiState, fields: Fields): string => {
  const { redirectTo, resultPage } = payFromFields(state, fields)
  const status = readOutcome(fields)?.status
  return status === "APPROVED" || status === "PENDING" ? redirectTo : resultPage
}

/** Sends the payer on without waiting: at Wompi, too, the event and the payer race each other back to the shop. */
const submit = (state: WompiState) => (req: Request, res: Response) => {
  const params = readParams(state, checkoutQueryOf(req.body))
  if (refuseUsedReference(state, params, req.body, res)) {
    return
  }
  try {
    res.redirect(303, nextPage(state, req.body))
  } catch (error) {
    if (!(error instanceof WompiError) || !error.body.messages) {
      throw error
    }
    const input = pageInput(state, req.body, params)
    res.status(422).send(checkoutPage({ ...input, typed: req.body, problems: error.body.messages }))
  }
}

/** The checkout's form: at `/` as the sandbox hands it out, at `/p` as Wompi does. */
export const paymentRoutes = (state: WompiState): Router => {
  const router = Router()
  router.get(["/", "/p"], showCheckout(state))
  router.post("/pay", submit(state))
  return router
}
