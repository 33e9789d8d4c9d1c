import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { WOMPI_MODULE } from "../../../../../modules/wompi"
import type WompiModuleService from "../../../../../modules/wompi/service"
import { publicStatus } from "../../../../../wompi/public-status"
import { readPaymentFacts } from "../../../../../workflows/lib/read-payment-facts"

/** Status of a payment session for whoever knows its id, and nothing else. Reads what is known here, not at Wompi. */
export const GET = async (req: MedusaRequest, res: MedusaResponse) => {
  const session_id = req.params.id
  const facts = await readPaymentFacts(req.scope, session_id)
  if (!facts.session && !facts.payment) {
    throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such Wompi payment session.")
  }
  const wompi = req.scope.resolve<WompiModuleService>(WOMPI_MODULE)
  const transactions = await wompi.listWompiTransactions({ session_id }, { order: { created_at: "DESC" } })
  const statuses = transactions.map(({ status }) => status)
  res.json({ session: { id: session_id, status: publicStatus(Boolean(facts.payment?.is_captured), statuses) } })
}
