import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import type { Verdict } from "../../wompi/judge"
import type { WompiTransactionStatus } from "../../wompi/types"

export const concludeWompiTransactionStepId = "conclude-wompi-transaction"

export type ConcludeWompiTransactionStepInput = {
  id: string
  reference: string
  status: WompiTransactionStatus
  verdict: Verdict
}

/** Has the money its place? An order that Medusa could not complete is tried again. */
const isPlaced = (verdict: Verdict): boolean =>
  verdict.kind === "orphan"
    ? verdict.reason !== "order_not_completed"
    : verdict.kind === "settled" || verdict.kind === "returned"

/** Writes down where the money is. Reconciliation stops looking at the reference once the money has its place. */
export const concludeWompiTransactionStep = createStep(
  concludeWompiTransactionStepId,
  async ({ id, reference, status, verdict }: ConcludeWompiTransactionStepInput, { container }) => {
    const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
    const { is_orphan } = await wompi.concludeTransaction({ id, status, verdict })
    if (isPlaced(verdict)) {
      await wompi.closeAttempt(reference)
    }
    return new StepResponse({ is_orphan })
  }
)
