import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { needsLook } from "../../../../../wompi/needs-look"
import type { SessionAnswer } from "../../../../../wompi/store-types"
import { readPaySituation } from "../../../../../workflows/lib/read-pay-situation"
import { presentSession } from "../../present-session"
import { refreshSession } from "../../refresh-session"
import { parseSessionId } from "../../session-id"

/**
 * Status of a payment session for whoever knows its id. As long as it is open Wompi is asked, so that the shopper's return
 * repairs an event that was lost.
 */
export const GET = async (req: MedusaRequest, res: MedusaResponse<SessionAnswer>) => {
  const id = parseSessionId(req.params.id)
  let situation = await readPaySituation(req.scope, id)
  if (!situation.session && !situation.payment) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such Wompi payment session.")
  }
  const named = req.query.transaction_id ?? req.query.id
  if (needsLook(situation, typeof named === "string" ? named : undefined)) {
    await refreshSession(req.scope, id)
    situation = await readPaySituation(req.scope, id)
  }
  res.setHeader("Cache-Control", "no-store")
  res.json({ session: presentSession(id, situation) })
}
