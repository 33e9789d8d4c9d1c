import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PRIVACY_MODULE } from "../../../../../modules/privacy"
import type PrivacyModuleService from "../../../../../modules/privacy/service"
import { showRequest } from "../../../../../privacy/show-request"
import { requestErasureWorkflow } from "../../../../../workflows/request-erasure"

/** `GET /store/customers/me/erasure`: the open request of the one who is logged in, or `null`. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const privacy = req.scope.resolve<PrivacyModuleService>(PRIVACY_MODULE)
  const filters = { customer_id: req.auth_context.actor_id, state: "waiting" as const }
  const [request] = await privacy.listErasureRequests(filters, { take: 1 })
  res.json({ erasure: request ? showRequest(request) : null })
}

/** `POST /store/customers/me/erasure`: asks to be forgotten. Asked twice, it is one request. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const input = { customer_id: req.auth_context.actor_id }
  const { result } = await requestErasureWorkflow(req.scope).run({ input })
  res.status(202).json({ erasure: showRequest(result) })
}
