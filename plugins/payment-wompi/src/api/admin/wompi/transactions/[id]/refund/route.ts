import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLedgerTransaction } from "../../../../../../workflows/lib/read-ledger-transaction"
import { refundWompiOrphanWorkflow } from "../../../../../../workflows/refund-wompi-orphan"
import { presentTransaction } from "../../../present-transaction"
import type { AdminWompiNoteType } from "../../validators"

/** Returns the money of an orphan payment. 400 with Wompi's reason when it refuses. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminWompiNoteType>, res: MedusaResponse) => {
  const { id } = req.params
  const { note } = req.validatedBody
  await refundWompiOrphanWorkflow(req.scope).run({ input: { id, note, actor_id: req.auth_context.actor_id } })
  res.json({ transaction: await presentTransaction(req.scope, await readLedgerTransaction(req.scope, id)) })
}
