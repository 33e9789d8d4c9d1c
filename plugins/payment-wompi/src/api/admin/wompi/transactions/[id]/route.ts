import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLedgerTransaction } from "../../../../../workflows/lib/read-ledger-transaction"
import { presentTransaction } from "../../present-transaction"

/** A transaction with its attempts, the events received for it and what was returned. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse) => {
  const row = await readLedgerTransaction(req.scope, req.params.id)
  res.json({ transaction: await presentTransaction(req.scope, row) })
}
