import { setTimeout } from "node:timers/promises"
import { centsToPesos } from "@kaiu/medusa-kit"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MedusaError, Modules, PaymentActions } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { processPaymentWorkflowId } from "@medusajs/medusa/core-flows"
import { judge, type Verdict } from "../../wompi/judge"
import type { WompiTransaction } from "../../wompi/types"
import { undoHalfMadeOrders } from "../lib/half-made-order"
import { readPaymentFacts } from "../lib/read-payment-facts"

export const applyWompiApprovalStepId = "apply-wompi-approval"

export type ApplyWompiApprovalStepInput = { transaction: WompiTransaction; session_id: string }

/** The browser may be completing the same cart: how often to look again, with a second between, before it is missing. */
const LOOKS_FOR_ORDER = 10

const readOutcome = async ({ transaction, session_id }: ApplyWompiApprovalStepInput, container: MedusaContainer) => {
  const facts = await readPaymentFacts(container, session_id, transaction.id)
  return { verdict: judge(transaction, facts), isCaptured: facts.payment?.is_captured ?? false }
}

/**
 * Captures the payment in Medusa and completes the cart, then looks at what came of it. Call it only for a transaction
 * that was judged `apply`: Medusa's workflow must never run for a session that does not exist.
 *
 * Medusa's workflow runs on its own, not as a part of ours: a failure of our book-keeping afterwards must not take a
 * captured payment back.
 *
 * @throws whatever Medusa's workflow threw when the payment could not be captured: then the event is tried again
 */
export const applyWompiApprovalStep = createStep(
  applyWompiApprovalStepId,
  async (input: ApplyWompiApprovalStepInput, { container }) => {
    const { transaction, session_id } = input
    const { purchase } = await readPaymentFacts(container, session_id, transaction.id)
    if (purchase) {
      await undoHalfMadeOrders(container, purchase)
    }
    const { errors } = await container.resolve(Modules.WORKFLOW_ENGINE).run(processPaymentWorkflowId, {
      input: {
        action: PaymentActions.SUCCESSFUL,
        data: { session_id, amount: centsToPesos(transaction.amountInCents) },
      },
      throwOnError: false,
    })

    let outcome = await readOutcome(input, container)
    for (let look = 1; look < LOOKS_FOR_ORDER && outcome.isCaptured && outcome.verdict.kind === "apply"; look++) {
      await setTimeout(1_000)
      outcome = await readOutcome(input, container)
    }
    if (outcome.verdict.kind !== "apply") {
      return new StepResponse<Verdict>(outcome.verdict)
    }
    if (!outcome.isCaptured) {
      throw (
        errors[0]?.error ?? new MedusaError(MedusaError.Types.UNEXPECTED_STATE, "Medusa did not capture the payment.")
      )
    }
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(
        `wompi: transaction ${transaction.id} is captured, but its cart could not be completed nor its money returned`
      )
    return new StepResponse<Verdict>({ kind: "orphan", reason: "order_not_completed" })
  }
)
