import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { WITHDRAWAL_MODULE } from "../../../../modules/withdrawal"
import type WithdrawalModuleService from "../../../../modules/withdrawal/service"
import type { WithdrawalRow } from "../../../../modules/withdrawal/types"
import { isOwnOrder } from "../../../../withdrawal/find-own-order"
import { loadOrderFacts } from "../../../../withdrawal/load-order"
import { readRadicado } from "../../../../withdrawal/radicado"
import { showWithdrawal, type PublicWithdrawal } from "../../../../withdrawal/show-withdrawal"
import { askerOf, proofInHeader } from "../asker"

/** In what state a request is, for whoever proves to be the buyer (`x-withdrawal-proof`, or a login). Else the same 404. */
export const GET = async (req: AuthenticatedMedusaRequest, res: MedusaResponse<{ withdrawal: PublicWithdrawal }>) => {
  const radicado = readRadicado(req.params.radicado)
  const service = req.scope.resolve<WithdrawalModuleService>(WITHDRAWAL_MODULE)
  const [row] = radicado ? await service.listWithdrawals({ radicado }) : []
  const order = row ? await loadOrderFacts(req.scope, { id: row.order_id }) : null
  if (!order || !isOwnOrder(order, askerOf(req, proofInHeader(req)))) {
    throw new MedusaError(
      MedusaError.Types.NOT_FOUND,
      "No encontramos un retracto con ese radicado y esos datos. Revísalos e intenta de nuevo."
    )
  }
  res.setHeader("Cache-Control", "private, no-store")
  res.json({ withdrawal: showWithdrawal(row as unknown as WithdrawalRow, new Date()) })
}
