import { isStaffAllowed } from "@kaiu/medusa-kit"
import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { transferMessages } from "../../../../bank-transfer/messages"
import { isTransferPayment } from "./is-transfer-payment"

/** Whoever may confirm transfers. */
const CONFIRM = { method: "POST", path: "/admin/bank-transfers/any/confirm" }

/**
 * Capturing or refunding a transfer with Medusa's own buttons says the same of the bank account as confirming it does:
 * the same members of staff may. A store without staff roles lets every admin user, as Medusa does.
 *
 * @throws MedusaError `forbidden`
 */
export const requireMoneyGrant = async (
  req: AuthenticatedMedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  const { actor_id, actor_type } = req.auth_context
  const isUser = actor_type === "user"
  if (isUser && (await isTransferPayment(req.scope, req.params.id))) {
    if (!(await isStaffAllowed(req.scope, { user_id: actor_id, ...CONFIRM }))) {
      throw new MedusaError(MedusaError.Types.FORBIDDEN, transferMessages.forbidden)
    }
  }
  next()
}
