import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelOrder } from "../lib/cancel-order"

export const cancelTransferOrderStepId = "cancel-transfer-order"

/** Cancels the order of a claimed transfer; Medusa's own workflow compensates itself. */
export const cancelTransferOrderStep = createStep(
  cancelTransferOrderStepId,
  async (input: { order_id: string; canceled_by: string | null }, { container }) => {
    await cancelOrder(container, input)
    return new StepResponse(void 0)
  }
)
