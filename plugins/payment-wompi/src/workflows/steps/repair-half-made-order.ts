import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { completeCartWorkflowId } from "@medusajs/medusa/core-flows"
import { undoHalfMadeOrders } from "../lib/half-made-order"
import { LOCK_WAIT_SECONDS, sessionLockKey } from "../lib/lock"
import { readPaymentFacts } from "../lib/read-payment-facts"
import type { SettleWompiTransactionInput } from "../settle-wompi-transaction"

export const repairHalfMadeOrderStepId = "repair-half-made-wompi-order"

export type RepairHalfMadeOrderStepInput = { session_id: string; found: SettleWompiTransactionInput[] }

/**
 * Makes an order whole whose maker died while its payment is still undecided: until then nothing else looks at it, and
 * its stock would stay unreserved. An approved payment completes its cart itself.
 */
export const repairHalfMadeOrderStep = createStep(
  repairHalfMadeOrderStepId,
  async ({ session_id, found }: RepairHalfMadeOrderStepInput, { container }) => {
    const isPending = found.some(({ transaction }) => transaction.status === "PENDING")
    const repair = async () => {
      const { purchase, order } = await readPaymentFacts(container, session_id)
      if (!purchase || !order?.is_half_made) {
        return
      }
      await undoHalfMadeOrders(container, purchase)
      if (isPending) {
        await container
          .resolve(Modules.WORKFLOW_ENGINE)
          .run(completeCartWorkflowId, { input: { id: purchase.cartId }, throwOnError: false })
      }
    }
    await container.resolve(Modules.LOCKING).execute(sessionLockKey(session_id), repair, { timeout: LOCK_WAIT_SECONDS })
    return new StepResponse(undefined)
  }
)
