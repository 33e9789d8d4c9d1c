import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLedgerTransaction } from "../../../../../../workflows/lib/read-ledger-transaction"
import { reconcileWompiSessionWorkflow } from "../../../../../../workflows/reconcile-wompi-session"
import { presentTransaction } from "../../../present-transaction"

/** Looks the transaction's payment up at Wompi now and settles what is found. */
export const POST = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const { id } = req.params
  const { session_id } = await readLedgerTransaction(req.scope, id)
  await reconcileWompiSessionWorkflow(req.scope).run({ input: { session_id } })
  res.json({ transaction: await presentTransaction(req.scope, await readLedgerTransaction(req.scope, id)) })
}
