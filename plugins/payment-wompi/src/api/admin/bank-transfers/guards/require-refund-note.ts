import type { AuthenticatedMedusaRequest, MedusaNextFunction, MedusaResponse } from "@medusajs/framework/http"
import { MedusaError } from "@medusajs/framework/utils"
import { transferMessages } from "../../../../bank-transfer/messages"
import { isTransferPayment } from "./is-transfer-payment"

const hasNote = (body: unknown): boolean => {
  const note = (body as { note?: unknown } | null)?.note
  return typeof note === "string" && note.trim() !== ""
}

/**
 * A refund of a transfer only writes down that the shop has sent the money back by hand: the note says by which
 * movement.
 *
 * @throws MedusaError `invalid_data`
 */
export const requireRefundNote = async (
  req: AuthenticatedMedusaRequest,
  _: MedusaResponse,
  next: MedusaNextFunction
): Promise<void> => {
  if (!hasNote(req.body) && (await isTransferPayment(req.scope, req.params.id))) {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, transferMessages.refundNeedsNote)
  }
  next()
}
