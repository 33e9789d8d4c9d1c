import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { PRIVACY_MODULE } from "../../../../modules/privacy"
import type PrivacyModuleService from "../../../../modules/privacy/service"
import type { AdminGetErasuresType } from "./validators"

/** `GET /admin/privacy/erasures`: requests to be forgotten, with what each plugin erased and still waits for. */
export const GET = async (req: AuthenticatedMedusaRequest<unknown, AdminGetErasuresType>, res: MedusaResponse) => {
  const privacy = req.scope.resolve<PrivacyModuleService>(PRIVACY_MODULE)
  const { limit, offset, order, state } = req.validatedQuery as AdminGetErasuresType
  const column = order.replace("-", "")
  const [requests, count] = await privacy.listAndCountErasureRequests(state ? { state } : {}, {
    take: limit,
    skip: offset,
    order: { [column]: order.startsWith("-") ? "DESC" : "ASC" },
  })
  const answers = await privacy.listErasureAnswers({ request_id: requests.map(({ id }) => id) })
  res.json({
    erasures: requests.map(({ id, customer_id, state, created_at, due_at, asked_at, done_at, counts }) => ({
      ...{ id, customer_id, state, created_at, due_at, asked_at, done_at, counts },
      answers: answers
        .filter(({ request_id }) => request_id === id)
        .map(({ plugin, counts, waiting }) => ({ plugin, counts, waiting })),
    })),
    count,
    limit,
    offset,
  })
}
