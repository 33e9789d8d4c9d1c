import { centsToPesos } from "@kaiu/medusa-kit"
import { Modules, PaymentActions } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { processPaymentWorkflowId } from "@medusajs/medusa/core-flows"
import { judge, type Verdict } from "../../wompi/judge"
import type { WompiTransaction } from "../../wompi/types"
import { readSessionFacts } from "../lib/read-session-facts"

export const applyWompiApprovalStepId = "apply-wompi-approval"

export type ApplyWompiApprovalStepInput = { transaction: WompiTransaction; session_id: string }

/**
 * Captures the payment in Medusa and completes the cart, then looks at what came of it. Call it only for a transaction
 * that was judged `apply`: Medusa's workflow must never run for a session that does not exist.
 *
 * Medusa's workflow runs on its own, not as a part of ours: a failure of our book-keeping afterwards must not take a
 * captured payment back.
 */
export const applyWompiApprovalStep = createStep(
  applyWompiApprovalStepId,
  async ({ transaction, session_id }: ApplyWompiApprovalStepInput, { container }) => {
    await container.resolve(Modules.WORKFLOW_ENGINE).run(processPaymentWorkflowId, {
      input: {
        action: PaymentActions.SUCCESSFUL,
        data: { session_id, amount: centsToPesos(transaction.amountInCents) },
      },
    })
    const verdict = judge(transaction, await readSessionFacts(container, session_id))
    // Captured, yet Medusa could not place the order, and did not return the money either.
    return new StepResponse<Verdict>(
      verdict.kind === "apply" ? { kind: "orphan", reason: "order_not_completed" } : verdict
    )
  }
)
