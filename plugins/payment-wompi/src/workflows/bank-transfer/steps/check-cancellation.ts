import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancellationProblem } from "../../../bank-transfer/cancellation-problem"
import type { TransferOrder } from "../../../bank-transfer/facts"
import { transferMessages } from "../../../bank-transfer/messages"
import { findTransfer } from "../lib/find-transfer"

export const checkCancellationStepId = "check-transfer-cancellation"

export type CheckedCancellation = { transfer_id: string; payment_id: string; action: "cancel" | "none" }

/**
 * May the order of this transfer be cancelled? Reads only. An order that is cancelled already is left as it is.
 *
 * @throws MedusaError `not_found`, or `not_allowed` with what to do first
 */
export const checkCancellationStep = createStep(
  checkCancellationStepId,
  async ({ order_id, order }: { order_id: string; order: TransferOrder | null }, { container }) => {
    const transfer = await findTransfer(container, order_id)
    const checked = { transfer_id: transfer.id, payment_id: transfer.payment_id }
    if (transfer.state === "confirmed") {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, transferMessages.paid)
    }
    if (transfer.state !== "waiting" || !order) {
      return new StepResponse<CheckedCancellation>({ ...checked, action: "none" })
    }
    const problem = cancellationProblem(order)
    if (problem) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, transferMessages.cancellation(problem))
    }
    return new StepResponse<CheckedCancellation>({ ...checked, action: "cancel" })
  }
)
