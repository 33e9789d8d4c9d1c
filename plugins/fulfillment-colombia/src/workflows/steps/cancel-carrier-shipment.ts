import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelShipment } from "../../shipments/cancel-shipment"
import { resolveShipment, type OpenShipment } from "../utils/resolve-shipment"

export const cancelCarrierShipmentStepId = "cancel-carrier-shipment"

/** Takes back at the carrier what a cancelled fulfillment left there. */
export const cancelCarrierShipmentStep = createStep(
  cancelCarrierShipmentStepId,
  async (opened: OpenShipment, { container }) => {
    const context = await resolveShipment(container, opened)
    const cancelled = await cancelShipment({ ...context, request: { external_order_id: opened.fulfillment_id } })
    return new StepResponse({ cancelled })
  }
)
