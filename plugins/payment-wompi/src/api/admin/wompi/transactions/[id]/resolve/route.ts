import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { readLedgerTransaction } from "../../../../../../workflows/lib/read-ledger-transaction"
import { resolveWompiOrphanWorkflow } from "../../../../../../workflows/resolve-wompi-orphan"
import { presentTransaction } from "../../../present-transaction"
import type { AdminWompiNoteType } from "../../validators"

/** Takes an orphan off the list: its money was dealt with outside this plugin. */
export const POST = async (req: AuthenticatedMedusaRequest<AdminWompiNoteType>, res: MedusaResponse) => {
  const { id } = req.params
  const { note } = req.validatedBody
  await resolveWompiOrphanWorkflow(req.scope).run({ input: { id, note, actor_id: req.auth_context.actor_id } })
  res.json({ transaction: await presentTransaction(req.scope, await readLedgerTransaction(req.scope, id)) })
}
