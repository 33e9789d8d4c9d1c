import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { reconcileWompiSessionWorkflow } from "../../../../../../workflows/reconcile-wompi-session"
import { presentOrder, readWompiSessions } from "../../../present-order"

/** Looks an order's payments up at Wompi now, also those of which no event has told yet. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  const { sessions } = await readWompiSessions(req.scope, id)
  for (const session of sessions) {
    await reconcileWompiSessionWorkflow(req.scope).run({ input: { session_id: session.id } })
  }
  res.json(await presentOrder(req.scope, await readWompiSessions(req.scope, id)))
}
