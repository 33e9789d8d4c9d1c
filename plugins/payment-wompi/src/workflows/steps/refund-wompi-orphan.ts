import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import { judge } from "../../wompi/judge"
import { returnMoney } from "../../wompi/return-money"
import { readAtWompi, readLedgerTransaction } from "../lib/read-ledger-transaction"
import { readPaymentFacts } from "../lib/read-payment-facts"
import { recordRefund } from "../lib/record-refund"

export const refundWompiOrphanStepId = "refund-wompi-orphan"

export type RefundWompiOrphanStepInput = { id: string; note: string; actor_id: string }

/**
 * Returns what remains of money that no order may have. When Medusa shows the payment (its order was cancelled, or could
 * not be completed) the refund goes through Medusa, which then shows it too. Call it under the lock of the session.
 *
 * @throws MedusaError `not_allowed` when the transaction is no orphan, or Wompi refuses, with Wompi's reason
 */
export const refundWompiOrphanStep = createStep(
  refundWompiOrphanStepId,
  async ({ id, note, actor_id }: RefundWompiOrphanStepInput, { container }) => {
    const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
    const row = await readLedgerTransaction(container, id)
    const transaction = await readAtWompi(container, row.transaction_id)
    const facts = await readPaymentFacts(container, row.session_id, transaction.id)
    if (row.resolution !== null || judge(transaction, facts).kind !== "orphan") {
      throw new MedusaError(
        MedusaError.Types.NOT_ALLOWED,
        "This payment is no orphan, or its money has gone back already."
      )
    }
    const { payment } = facts
    if (payment?.transaction_id === transaction.id && payment.is_captured) {
      const amountInCents = payment.captured_in_cents - payment.refunded_in_cents
      await recordRefund(container, { payment_id: payment.id, amountInCents, note, created_by: actor_id })
    } else {
      const [, sent] = await wompi.listAndCountWompiOperations({ transaction_id: transaction.id }, { take: 1 })
      const amountInCents = transaction.amountInCents - facts.returned_in_cents
      const context = { client: await wompi.getClient(), ledger: wompi, now: new Date() }
      const key = `${row.id}-${sent + 1}`
      await returnMoney({ transaction, amountInCents, key, refundId: null, actorId: actor_id }, context)
    }
    return new StepResponse(await wompi.resolveOrphan({ id, resolution: "refunded", note, actor_id }))
  }
)
