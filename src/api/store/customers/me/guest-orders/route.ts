import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { verifiedEmail } from "../../../../../account/verified-email"
import { claimGuestOrdersWorkflow } from "../../../../../workflows/account/claim-guest-orders"

/** `POST /store/customers/me/guest-orders`: what was bought with the account's confirmed address becomes the account's. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ moved: number }>) => {
  const { actor_id: customer_id } = req.auth_context
  const email = await verifiedEmail(req.scope, req.auth_context)
  if (!email) {
    res.json({ moved: 0 })
    return
  }
  const { result } = await claimGuestOrdersWorkflow(req.scope).run({ input: { customer_id, email } })
  res.json({ moved: result.length })
}
