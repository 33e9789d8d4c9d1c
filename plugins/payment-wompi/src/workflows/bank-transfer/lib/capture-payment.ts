import type { MedusaContainer } from "@medusajs/framework/types"
import { Modules } from "@medusajs/framework/utils"
import { capturePaymentWorkflowId } from "@medusajs/medusa/core-flows"

/**
 * Captures the whole payment in Medusa. Running it again captures nothing more and completes what a crash left out.
 *
 * It runs on its own, not as a part of our workflow: a failure of our book-keeping afterwards must not take the order's
 * transaction back.
 */
export const capturePayment = async (
  container: MedusaContainer,
  input: { payment_id: string; captured_by: string | null }
): Promise<void> => {
  await container.resolve(Modules.WORKFLOW_ENGINE).run(capturePaymentWorkflowId, {
    input: { payment_id: input.payment_id, captured_by: input.captured_by ?? undefined },
  })
}
