import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import { readPaymentFacts } from "../lib/read-payment-facts"
import { recordRefund } from "../lib/record-refund"

export const settleWompiOperationStepId = "settle-wompi-operation"

export type SettleWompiOperationStepInput = {
  id: string
  /** What somebody saw at Wompi. */
  outcome: "returned" | "not_returned"
  note: string
  actor_id: string
}

/**
 * Writes down what came of a void or refund whose answer was lost. Money that went back is then shown by Medusa too:
 * the provider finds it in the ledger and sends nothing. Call it under the lock of the session.
 *
 * @throws MedusaError `not_allowed` when its outcome is known already
 */
export const settleWompiOperationStep = createStep(
  settleWompiOperationStepId,
  async ({ session_id, ...input }: SettleWompiOperationStepInput & { session_id: string }, { container }) => {
    const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
    const operation = await wompi.settleOperation(input)
    if (!operation) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The outcome of this void or refund is known already.")
    }
    const { payment } = await readPaymentFacts(container, session_id)
    const isShownByMedusa = operation.origin === "payment" && payment?.transaction_id === operation.transaction_id
    if (operation.state === "done" && isShownByMedusa) {
      const { note, actor_id } = input
      const amountInCents = Number(operation.amount_in_cents)
      await recordRefund(container, { payment_id: payment.id, amountInCents, note, created_by: actor_id })
    }
    return new StepResponse({ id: operation.id, state: operation.state })
  }
)
