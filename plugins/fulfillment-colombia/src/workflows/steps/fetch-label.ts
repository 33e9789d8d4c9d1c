import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { fetchLabel } from "../../shipments/fetch-label"
import { resolveShipment, type OpenShipment } from "../utils/resolve-shipment"

export const fetchLabelStepId = "fetch-label"

/** Fetches the label if it is not kept yet. */
export const fetchLabelStep = createStep(fetchLabelStepId, async (opened: OpenShipment, { container }) => {
  const { shipment, ...context } = await resolveShipment(container, opened)
  const kept = await fetchLabel({ ...context, carrier_id: shipment.carrier_id as string })
  return new StepResponse({ kept })
})
