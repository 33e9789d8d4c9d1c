import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { openFulfillment } from "../utils/open-fulfillment"
import type { OpenShipment } from "../utils/resolve-shipment"

export const openShipmentStepId = "open-shipment"

/**
 * Takes the lease of a fulfillment's shipment. Answers `null` when the fulfillment is none of our carriers', or when
 * another process works on it.
 */
export const openShipmentStep = createStep(
  openShipmentStepId,
  async ({ fulfillment_id }: { fulfillment_id: string }, { container }) => {
    const opened = await openFulfillment(container, fulfillment_id)
    return new StepResponse<OpenShipment | null>(opened === "busy" ? null : opened)
  }
)
