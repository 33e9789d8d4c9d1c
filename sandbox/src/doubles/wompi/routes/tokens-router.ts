import { Router, type Request, type Response } from "express"
import { otpServices } from "../daviplata/otp-services"
import { requireKey } from "../keys"
import type { TokenType } from "../sources/account-tokens"
import { showToken } from "../sources/show-token"
import { TokenizationKey } from "../tokenization-key"
import type { WompiState } from "../wompi-state"

const PATHS: Record<string, TokenType> = {
  "/nequi": "NEQUI",
  "/daviplata": "DAVIPLATA",
  "/bancolombia_transfer": "BANCOLOMBIA_TRANSFER",
}

const authorizationPage = ({ world }: WompiState, id: string): string =>
  `${world.options.sandboxUrl}/wompi/checkout/authorizations/${id}`

const create = (state: WompiState, type: TokenType) => (req: Request, res: Response) => {
  const token = state.accounts.create(type, req.body)
  const { id, status } = token
  const { sandboxUrl } = state.world.options
  const data =
    type === "DAVIPLATA"
      ? { id, status, url_services: otpServices(sandboxUrl, id, state.otp.open(id, 0)) }
      : showToken(token, authorizationPage(state, id))
  res.status(201).json({ data, meta: {} })
}

const retrieve = (state: WompiState, type: TokenType) => (req: Request, res: Response) => {
  const token = state.accounts.find(req.params.id, type)
  res.json({ data: showToken(token, authorizationPage(state, token.id)), meta: {} })
}

/** `/v1/tokens`: cards, and accounts that become payment sources. All with the public key. */
export const tokensRouter = (state: WompiState): Router => {
  const router = Router()
  const key = new TokenizationKey()
  router.use(requireKey("public"))
  router.get("/keys/tokenization", (_req, res) => {
    res.json({ data: { publicKey: key.publicKey }, meta: {} })
  })
  router.post("/cards", (req, res) => {
    res.status(201).json({ status: "CREATED", data: state.cards.create(key.open(req.body)) })
  })
  for (const [path, type] of Object.entries(PATHS)) {
    router.post(path, create(state, type))
    router.get(`${path}/:id`, retrieve(state, type))
  }
  return router
}
