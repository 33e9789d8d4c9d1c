import { Router } from "express"
import { requireKey } from "../keys"
import { answerWithWompiError, notFound } from "../wompi-error"
import type { WompiState } from "../wompi-state"
import { merchantsRouter } from "./merchants-router"
import { otpRouter } from "./otp-router"
import { paymentSourcesRouter } from "./payment-sources-router"
import { tokensRouter } from "./tokens-router"
import { transactionsRouter } from "./transactions-router"

/** The banks of Wompi's sandbox, named after how they answer. */
export const FINANCIAL_INSTITUTIONS = [
  { financial_institution_code: "1", financial_institution_name: "Banco que aprueba" },
  { financial_institution_code: "2", financial_institution_name: "Banco que declina" },
  { financial_institution_code: "3", financial_institution_name: "Banco que simula un error" },
]

/** Wompi's REST API below `/wompi/v1`. */
export const apiRouter = (state: WompiState): Router => {
  const router = Router()
  router.use("/merchants", merchantsRouter(state))
  router.use("/transactions", transactionsRouter(state))
  router.use("/tokens", tokensRouter(state))
  router.use("/payment_sources", paymentSourcesRouter(state))
  router.use("/daviplata", otpRouter(state))
  router.get("/pse/financial_institutions", requireKey("public"), (_req, res) => {
    res.json({ data: FINANCIAL_INSTITUTIONS, meta: {} })
  })
  router.post("/refunds", requireKey("private"), (req, res) => {
    res.status(201).json({ data: state.refunds.create(req.body), meta: {} })
  })
  router.use(() => {
    throw notFound()
  })
  router.use(answerWithWompiError)
  return router
}
