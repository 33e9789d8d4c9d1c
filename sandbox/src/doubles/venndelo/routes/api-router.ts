import { Router, type RequestHandler } from "express"
import { SANDBOX_CREDENTIALS } from "../../../credentials"
import { checkBody, checkQuery, keepBreaches } from "../check-body"
import { CITIES } from "../find-city"
import { paginate } from "../paginate"
import { answerWithVenndeloError, VenndeloError } from "../venndelo-error"
import type { VenndeloState } from "../venndelo-state"
import { ordersRouter } from "./orders-router"
import { shippingRouter } from "./shipping-router"
import { topUpPages } from "./top-up-pages"

const requireApiKey: RequestHandler = (req, _res, next) => {
  const isKnown = req.get("x-venndelo-api-key") === SANDBOX_CREDENTIALS.venndelo.VENNDELO_API_KEY
  next(isKnown ? undefined : new VenndeloError(401, "401", "Unauthorized"))
}

const serveLabel =
  (state: VenndeloState): RequestHandler =>
  (req, res, next) => {
    const pdf = state.labelFiles.find(req.params.token)
    if (!pdf) {
      return next(new VenndeloError(404, "404", "El archivo no existe"))
    }
    res.type("application/pdf").send(pdf)
  }

/** Everything below `/venndelo`: the API, and what it hands out as addresses, labels and top-ups, which need no key. */
export const apiRouter = (state: VenndeloState): Router => {
  const admin = Router()
  admin.use(requireApiKey)
  admin.get("/check-auth", (_req, res) => void res.json({ message: "OK" }))
  admin.use("/orders", ordersRouter(state))
  admin.use("/shipping", shippingRouter(state))
  admin.get("/region/cities", checkQuery("/v1/admin/region/cities"), (req, res) => {
    res.json(paginate(CITIES, req.query))
  })
  admin.get("/wallet/get-wallet-balance", (_req, res) => void res.json(state.wallet.show()))
  admin.post("/wallet/initiate-wallet-topup", checkBody("ApiInitiateWalletTopupIn"), (req, res) => {
    const token = state.topUps.open(req.body)
    res.json({ payment_url: `${state.world.options.sandboxUrl}/venndelo/topup/${token}` })
  })

  const router = Router()
  router.use(keepBreaches(state.world))
  router.get("/labels/:token.pdf", serveLabel(state))
  router.use("/topup", topUpPages(state))
  router.use("/v1/admin", admin)
  router.use((_req, res, next) => {
    res.locals.keepBreach(["is not in the document"])
    next(new VenndeloError(404, "404", "Resource not found."))
  })
  router.use(answerWithVenndeloError)
  return router
}
