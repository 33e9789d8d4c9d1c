import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { readTracking } from "../../shipments/read-tracking"
import { resolveShipment, type OpenShipment } from "../utils/resolve-shipment"

export const readTrackingStepId = "read-tracking"

/** Records where the carrier says the shipment is. */
export const readTrackingStep = createStep(readTrackingStepId, async (opened: OpenShipment, { container }) => {
  const { shipment, ...context } = await resolveShipment(container, opened)
  const { status } = await readTracking({ ...context, shipment, carrier_id: shipment.carrier_id as string })
  return new StepResponse({ status })
})
