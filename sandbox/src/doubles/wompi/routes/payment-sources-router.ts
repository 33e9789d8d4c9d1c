import { Router } from "express"
import { requireKey } from "../keys"
import type { WompiState } from "../wompi-state"

/** `/v1/payment_sources`: all with the private key. */
export const paymentSourcesRouter = (state: WompiState): Router => {
  const router = Router()
  router.use(requireKey("private"))
  router.post("/", (req, res) => {
    const source = state.sources.create(req.body)
    state.acceptance.use(req.body.acceptance_token)
    state.acceptance.use(req.body.accept_personal_auth)
    res.status(201).json({ data: source, meta: {} })
  })
  router.get("/:id", (req, res) => void res.json({ data: state.sources.find(req.params.id), meta: {} }))
  router.put("/:id/void", (req, res) => void res.json({ data: state.sources.void(req.params.id), meta: {} }))
  return router
}
