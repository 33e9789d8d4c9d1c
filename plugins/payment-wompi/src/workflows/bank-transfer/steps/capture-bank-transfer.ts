import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { capturePayment } from "../lib/capture-payment"

export const captureBankTransferStepId = "capture-bank-transfer"

/** Captures the payment of a claimed transfer. Money that is there is not given back: there is no compensation. */
export const captureBankTransferStep = createStep(
  captureBankTransferStepId,
  async (input: { payment_id: string; captured_by: string | null }, { container }) => {
    await capturePayment(container, input)
    return new StepResponse(void 0)
  }
)
