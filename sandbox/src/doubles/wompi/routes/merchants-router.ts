import { Router } from "express"
import { SANDBOX_CREDENTIALS } from "../../../credentials"
import { ACCEPTANCE_KINDS } from "../acceptance-tokens"
import { MERCHANT } from "../merchant"
import { invalidAccessToken } from "../wompi-error"
import type { WompiState } from "../wompi-state"

const PERMALINKS = {
  END_USER_POLICY: "https://wompi.com/assets/downloadble/reglamento-Usuarios-Colombia.pdf",
  PERSONAL_DATA_AUTH: "https://wompi.com/assets/downloadble/autorizacion-administracion-datos-personales.pdf",
} as const

/** `/v1/merchants`: each look at the merchant mints a fresh pair of acceptance tokens. */
export const merchantsRouter = (state: WompiState): Router => {
  const router = Router()
  router.get("/info", (req, res) => {
    if (req.get("x-merchant-public-key") !== SANDBOX_CREDENTIALS.wompi.WOMPI_PUBLIC_KEY) {
      throw invalidAccessToken()
    }
    const [policy, personal] = ACCEPTANCE_KINDS.map((type) => ({
      acceptance_token: state.acceptance.mint(type, PERMALINKS[type]),
      permalink: PERMALINKS[type],
      type,
    }))
    res.json({ data: { ...MERCHANT, presigned_acceptance: policy, presigned_personal_data_auth: personal }, meta: {} })
  })
  return router
}
