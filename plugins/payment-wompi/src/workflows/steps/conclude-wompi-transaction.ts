import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import type { Verdict } from "../../wompi/judge"

export const concludeWompiTransactionStepId = "conclude-wompi-transaction"

export type ConcludeWompiTransactionStepInput = {
  id: string
  reference: string
  status: string
  verdict: Verdict
}

/**
 * Writes down where the money is. Reconciliation stops looking at the reference once the money has its place; an order
 * that Medusa could not complete is tried again.
 */
export const concludeWompiTransactionStep = createStep(
  concludeWompiTransactionStepId,
  async ({ id, reference, status, verdict }: ConcludeWompiTransactionStepInput, { container }) => {
    const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
    const orphan_reason = verdict.kind === "orphan" ? verdict.reason : null
    await wompi.concludeTransaction({ id, announced_status: status, orphan_reason })
    const isClosed = verdict.kind === "settled" || (orphan_reason !== null && orphan_reason !== "order_not_completed")
    if (isClosed) {
      await wompi.closeAttempt(reference)
    }
    return new StepResponse({ is_orphan: orphan_reason !== null })
  }
)
