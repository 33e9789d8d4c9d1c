import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import { judge, type Verdict } from "../../wompi/judge"
import type { WompiTransaction } from "../../wompi/types"
import { readPaymentFacts } from "../lib/read-payment-facts"
import { recordRefund } from "../lib/record-refund"

export const reverseWompiPaymentStepId = "reverse-wompi-payment"

export type ReverseWompiPaymentStepInput = { transaction: WompiTransaction; session_id: string }

/**
 * Shows in Medusa the money that went back at Wompi: a void in Wompi's own dashboard, or one of ours whose answer was
 * lost. The provider sees the transaction voided and sends nothing.
 *
 * @throws whatever Medusa's refund threw: then the event is tried again
 */
export const reverseWompiPaymentStep = createStep(
  reverseWompiPaymentStepId,
  async ({ transaction, session_id }: ReverseWompiPaymentStepInput, { container }) => {
    const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
    await wompi.finishUnsettledByVoid(transaction.id)
    const facts = await readPaymentFacts(container, session_id, transaction.id)
    if (facts.payment) {
      const amountInCents = facts.payment.captured_in_cents - facts.payment.refunded_in_cents
      await recordRefund(container, {
        payment_id: facts.payment.id,
        amountInCents,
        note: `Anulado en Wompi (${transaction.id})`,
      })
    }
    const verdict: Verdict = judge(transaction, await readPaymentFacts(container, session_id, transaction.id))
    if (verdict.kind === "reverse") {
      throw new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Medusa did not record the refund.")
    }
    return new StepResponse(verdict)
  }
)
