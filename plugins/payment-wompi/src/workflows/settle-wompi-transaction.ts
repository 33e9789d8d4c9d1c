import { centsToPesos } from "@kaiu/medusa-kit"
import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, addOrderTransactionStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import type { Verdict } from "../wompi/judge"
import type { WompiTransaction } from "../wompi/types"
import { WompiEvents } from "./events"
import { LOCK_TTL_SECONDS, LOCK_WAIT_SECONDS, sessionLockKey } from "./lib/lock"
import { applyWompiApprovalStep } from "./steps/apply-wompi-approval"
import { concludeWompiTransactionStep } from "./steps/conclude-wompi-transaction"
import { judgeWompiTransactionStep } from "./steps/judge-wompi-transaction"
import { readUnbookedTransactionsStep } from "./steps/read-unbooked-transactions"
import { recordWompiTransactionStep } from "./steps/record-wompi-transaction"
import { reverseWompiPaymentStep } from "./steps/reverse-wompi-payment"

export type SettleWompiTransactionInput = {
  /** As just read from Wompi with the private key. */
  transaction: WompiTransaction
  /** The payment session that the transaction's reference names. */
  session_id: string
}

export const settleWompiTransactionWorkflowId = "wompi-settle-transaction"

/**
 * Gives a transaction its place: ledger, comparison with the payment session, capture and order, or orphan. Running it
 * again, also at the same instant, changes nothing.
 *
 * @example
 * await settleWompiTransactionWorkflow(container).run({ input: { transaction, session_id: "payses_123" } })
 *
 * @summary
 *
 * Settle a Wompi transaction.
 */
export const settleWompiTransactionWorkflow = createWorkflow(
  settleWompiTransactionWorkflowId,
  (input: SettleWompiTransactionInput) => {
    const lockKey = transform({ input }, ({ input }) => sessionLockKey(input.session_id))
    acquireLockStep({ key: lockKey, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_TTL_SECONDS })

    const row = recordWompiTransactionStep(input)
    // Overtaken by a newer answer of Wompi: what we hold is history, and whoever brought the newer one settles it.
    const isCurrent = transform({ row, input }, ({ row, input }) => row.status === input.transaction.status)

    const judged = judgeWompiTransactionStep(input)
    const applied = when(
      "approval-is-to-be-applied",
      { isCurrent, judged },
      ({ isCurrent, judged }) => isCurrent && judged.kind === "apply"
    ).then(() => applyWompiApprovalStep(input))

    const reversed = when(
      "money-went-back-at-wompi",
      { isCurrent, judged },
      ({ isCurrent, judged }) => isCurrent && judged.kind === "reverse"
    ).then(() => reverseWompiPaymentStep(input))

    addOrderTransactionStep(readUnbookedTransactionsStep({ session_id: input.session_id }))

    const conclusionInput = transform(
      { input, row, judged, applied, reversed },
      ({ input, row, judged, applied, reversed }) => ({
        id: row.id,
        reference: input.transaction.reference,
        status: input.transaction.status,
        verdict: (applied ?? reversed ?? judged) as Verdict,
      })
    )
    const conclusion = when("transaction-is-current", { isCurrent }, ({ isCurrent }) => isCurrent).then(() =>
      concludeWompiTransactionStep(conclusionInput)
    )
    const news = transform({ input, row, isCurrent, conclusion }, ({ input, row, isCurrent, conclusion }) => ({
      isNewStatus: isCurrent && row.announced_status !== input.transaction.status,
      isNewOrphan: Boolean(conclusion?.is_orphan) && !row.is_orphan,
      updated: {
        transaction_id: input.transaction.id,
        session_id: input.session_id,
        status: input.transaction.status,
      },
      orphaned: {
        transaction_id: input.transaction.id,
        reference: input.transaction.reference,
        amount: centsToPesos(input.transaction.amountInCents),
      },
    }))
    when("status-is-new", { news }, ({ news }) => news.isNewStatus).then(() => {
      emitEventStep({ eventName: WompiEvents.TRANSACTION_UPDATED, data: news.updated }).config({
        name: "emit-transaction-updated",
      })
    })
    when("orphan-is-new", { news }, ({ news }) => news.isNewOrphan).then(() => {
      emitEventStep({ eventName: WompiEvents.PAYMENT_ORPHANED, data: news.orphaned }).config({
        name: "emit-payment-orphaned",
      })
    })

    releaseLockStep({ key: lockKey })
    return new WorkflowResponse(news)
  }
)
