import type { IOrderModuleService } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { createOrderCreditLinesWorkflowId } from "@medusajs/medusa/core-flows"
import { missingCredit } from "../../wompi/missing-credit"
import { readOrderCredit } from "../lib/read-order-credit"

export const writeOffRefundsStepId = "write-off-wompi-refunds"

/**
 * Writes what was returned to a buyer off what their order says they owe: the last thing that Medusa does in a refund.
 * A change of the order that an interrupted refund left open is closed first, for it keeps every other change out.
 */
export const writeOffRefundsStep = createStep(
  writeOffRefundsStepId,
  async ({ session_id }: { session_id: string }, { container }) => {
    const found = await readOrderCredit(container, session_id)
    if (!found) {
      return new StepResponse(void 0)
    }
    const { order_id, credit, interrupted } = found
    if (interrupted.length > 0) {
      await container.resolve<IOrderModuleService>(Modules.ORDER).cancelOrderChange(interrupted)
    }
    const amount = missingCredit(credit)
    if (amount > 0) {
      const credit_lines = [{ amount, reference: "payment_session", reference_id: session_id }]
      await container
        .resolve(Modules.WORKFLOW_ENGINE)
        .run(createOrderCreditLinesWorkflowId, { input: { id: order_id, credit_lines } })
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`wompi: an interrupted refund of order ${order_id} is written off what its buyer owes`)
    }
    return new StepResponse(void 0)
  }
)
