import { Router } from "express"
import { SANDBOX_CREDENTIALS } from "../../../credentials"
import { ACCEPTANCE_KINDS } from "../acceptance-tokens"
import { merchantWith } from "../merchant"
import { invalidAccessToken, notFound, WompiError } from "../wompi-error"
import type { WompiState } from "../wompi-state"

const { WOMPI_PUBLIC_KEY } = SANDBOX_CREDENTIALS.wompi

const PERMALINKS = {
  END_USER_POLICY: "https://wompi.com/assets/downloadble/reglamento-Usuarios-Colombia.pdf",
  PERSONAL_DATA_AUTH: "https://wompi.com/assets/downloadble/autorizacion-administracion-datos-personales.pdf",
} as const

const merchantAnswer = (state: WompiState) => {
  const [policy, personal] = ACCEPTANCE_KINDS.map((type) => ({
    acceptance_token: state.acceptance.mint(type, PERMALINKS[type]),
    permalink: PERMALINKS[type],
    type,
  }))
  const merchant = merchantWith(state.modes.current.accepted_payment_methods)
  return { data: { ...merchant, presigned_acceptance: policy, presigned_personal_data_auth: personal }, meta: {} }
}

/**
 * `/v1/merchants`: each look at the merchant mints a fresh pair of acceptance tokens. Its address with the key in the
 * path is the one that Wompi retires after 31 October 2026.
 */
export const merchantsRouter = (state: WompiState): Router => {
  const router = Router()
  router.get("/info", (req, res) => {
    if (req.get("x-merchant-public-key") !== WOMPI_PUBLIC_KEY) {
      throw invalidAccessToken()
    }
    res.json(merchantAnswer(state))
  })
  router.get("/:publicKey", (req, res) => {
    const { legacy_merchant_status: status } = state.modes.current
    if (status === 410) {
      throw new WompiError(410, { type: "GONE", reason: "Use GET /v1/merchants/info" })
    }
    if (status === 404 || req.params.publicKey !== WOMPI_PUBLIC_KEY) {
      throw notFound()
    }
    res.json(merchantAnswer(state))
  })
  return router
}
