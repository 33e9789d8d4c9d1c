import { Router, type Request, type Response } from "express"
import type { WompiState } from "../wompi-state"
import { authorizationPage } from "./authorization-page"

const answer = (state: WompiState) => (req: Request, res: Response) => {
  const { id, account } = state.accounts.find(req.params.id, "BANCOLOMBIA_TRANSFER")
  void state.accounts.answer(id, req.body.status === "APPROVED" ? "APPROVED" : "DECLINED")
  res.redirect(303, account.redirect_url)
}

/** `/authorizations/:id`: where a Bancolombia customer agrees to be charged. */
export const authorizationRoutes = (state: WompiState): Router => {
  const router = Router()
  router.get("/authorizations/:id", (req, res) => {
    res.send(authorizationPage(state.accounts.find(req.params.id, "BANCOLOMBIA_TRANSFER")))
  })
  router.post("/authorizations/:id", answer(state))
  return router
}
