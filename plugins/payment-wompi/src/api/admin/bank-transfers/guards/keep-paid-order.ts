import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { transferMessages } from "../../../../bank-transfer/messages"
import { readTransferOrder } from "../../../../workflows/bank-transfer/lib/read-transfer-order"

/**
 * Cancelling a paid order makes Medusa write a refund of every payment, and nobody would have returned the transfer:
 * staff return it first.
 *
 * @throws MedusaError `not_allowed`
 */
export const keepPaidOrder = async (
  req: AuthenticatedMedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const order = await readTransferOrder(req.scope, req.params.id)
  if (order?.payments.some(({ has_money }) => has_money)) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, transferMessages.paid)
  }
  next()
}
