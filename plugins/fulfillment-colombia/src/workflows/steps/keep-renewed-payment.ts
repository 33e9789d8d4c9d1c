import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { resolveShipping } from "../utils/resolve-shipment"

export const keepRenewedPaymentStepId = "keep-renewed-payment"

export type KeepRenewedPaymentInput = { order_id: string; payment_id: string; amount: number }

/** Notes the new payment and its amount, and says whether the buyer is to be asked (again). The last of its workflow's writes, and so without compensation. */
export const keepRenewedPaymentStep = createStep(
  keepRenewedPaymentStepId,
  async (input: KeepRenewedPaymentInput, { container }) => {
    const shipping = resolveShipping(container)
    const { requireConfirmation, confirmWithinHours } = shipping.options.cod
    const kept = await shipping.renewCodCollection({ ...input, hours: requireConfirmation ? confirmWithinHours : null })
    return new StepResponse({ asks: kept?.state === "pending" && kept.announced_state === null })
  }
)
