import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { isCarrierError } from "../../../../../../../carriers/carrier-error"
import { KIND_TEXTS } from "../../../../../../../dispatches/problem-texts"
import { resolveShipping } from "../../../../../../../workflows/utils/resolve-shipment"
import type { AdminTopUpWalletType } from "../../../validators"

/** The address at which somebody pays into the shop's account at a carrier. Nothing is paid by asking. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminTopUpWalletType>, res: MedusaResponse) => {
  const { carriers, options } = resolveShipping(req.scope)
  const wallet = carriers.find(req.params.code)?.wallet
  if (!wallet) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "Esta transportadora no tiene billetera.")
  }
  const back = options.backendUrl && `${options.backendUrl.replace(/\/+$/, "")}/app`
  const url = await wallet.topUp(req.validatedBody.amount, back).catch((error: Error) => {
    if (!isCarrierError(error)) {
      throw error
    }
    throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, KIND_TEXTS[error.kind].message)
  })
  res.json({ url })
}
