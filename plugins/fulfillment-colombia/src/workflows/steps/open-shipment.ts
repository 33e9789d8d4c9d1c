import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadFulfillment } from "../utils/load-fulfillment"
import { resolveShipping, type OpenShipment } from "../utils/resolve-shipment"

export const openShipmentStepId = "open-shipment"

/**
 * Takes the lease of a fulfillment's shipment. Answers `null` when the fulfillment is none of our carriers', when
 * another process works on it, or when it was cancelled before anything was recorded.
 */
export const openShipmentStep = createStep(
  openShipmentStepId,
  async ({ fulfillment_id }: { fulfillment_id: string }, { container }) => {
    const shipping = resolveShipping(container)
    const fulfillment = await loadFulfillment(container, fulfillment_id)
    const carrier = shipping.carriers.find(fulfillment?.data?.carrier)
    if (!fulfillment?.order || !carrier) {
      return new StepResponse<OpenShipment | null>(null)
    }
    const order_id = fulfillment.order.id
    const opened = await shipping.openShipment({ fulfillment_id, order_id, carrier: carrier.code })
    if (!opened) {
      return new StepResponse<OpenShipment | null>(null)
    }
    return new StepResponse<OpenShipment | null>({ ...opened.lease, order_id, cancelled: !!fulfillment.canceled_at })
  }
)
