import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancellationProblem, type CancellationProblem } from "../../../bank-transfer/cancellation-problem"
import { retryPauseMs } from "../../../bank-transfer/retry-pause"
import type { ClaimedTransfer } from "../../../modules/bank-transfer/types"
import { bankTransfersOf } from "../lib/bank-transfers"
import { cancelOrder } from "../lib/cancel-order"
import { readTransferOrder } from "../lib/read-transfer-order"

export const expireBankTransferStepId = "expire-bank-transfer"

/**
 * Cancels the order of a transfer that was claimed for being overdue, unless Medusa has ended it already. An order that
 * nobody may cancel without deciding something goes back to staff, and is looked at again later.
 *
 * @throws whatever Medusa's workflow threw; the transfer is given back and tried again
 */
export const expireBankTransferStep = createStep(
  expireBankTransferStepId,
  async ({ id, order_id, payment_id, claimed_until, checks }: ClaimedTransfer, { container }) => {
    const service = bankTransfersOf(container)
    const giveBack = (problem: CancellationProblem | null) => {
      const next_check_at = new Date(Date.now() + retryPauseMs(checks))
      return service.release({ id, claimed_until, retry: { next_check_at, problem } })
    }
    try {
      const order = await readTransferOrder(container, order_id)
      const isEnded = order?.is_canceled || order?.payments.some((p) => p.id === payment_id && p.captured_at)
      const problem = order && !isEnded ? cancellationProblem(order) : null
      if (problem || !order) {
        await giveBack(problem)
      } else if (!isEnded) {
        await cancelOrder(container, { order_id, canceled_by: null })
      }
      return new StepResponse({ problem })
    } catch (error) {
      await giveBack(null)
      throw error
    }
  }
)
