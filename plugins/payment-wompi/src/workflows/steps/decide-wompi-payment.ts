import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { decidePayment, PAY_REFUSALS, unsettledAttempts, type PayDecision } from "../../wompi/pay-decision"
import type { PaymentMethodType } from "../../wompi/payment-methods"
import { readPaySituation } from "../lib/read-pay-situation"
import { reconcileWompiSessionWorkflow } from "../reconcile-wompi-session"

export const decideWompiPaymentStepId = "decide-wompi-payment"

export type DecideWompiPaymentStepInput = { session_id: string; method: PaymentMethodType }

/**
 * Decides whether Wompi may be asked to charge. What an earlier request left open is looked up at Wompi first. Call it
 * under the lock of the session's payments.
 *
 * @throws MedusaError `not_found` for a session that is not of this plugin
 * @throws MedusaError `not_allowed`, with its code, when there is nothing to pay
 */
export const decideWompiPaymentStep = createStep(
  decideWompiPaymentStepId,
  async ({ session_id, method }: DecideWompiPaymentStepInput, { container }) => {
    let situation = await readPaySituation(container, session_id)
    if (!situation.session) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "Este pago ya no existe. Vuelve a elegir el medio de pago.")
    }
    if (unsettledAttempts(situation).length > 0) {
      const { errors } = await reconcileWompiSessionWorkflow(container).run({
        input: { session_id },
        throwOnError: false,
      })
      if (errors.length > 0) {
        return new StepResponse<PayDecision>({ kind: "unknown" })
      }
      situation = await readPaySituation(container, session_id)
    }
    const decision = decidePayment(situation, method, Date.now())
    if (decision.kind === "refuse") {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, PAY_REFUSALS[decision.code], decision.code)
    }
    return new StepResponse<PayDecision>(decision)
  }
)
