import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { loadFulfillment } from "../utils/load-fulfillment"
import { isReturn, orderIdOf } from "../utils/load-return"
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
    const order_id = fulfillment && carrier ? await orderIdOf(container, fulfillment) : null
    if (!order_id || !carrier) {
      return new StepResponse<OpenShipment | null>(null)
    }
    const is_return = isReturn(fulfillment)
    const direction = is_return ? "return" : "outbound"
    const opened = await shipping.openShipment({ fulfillment_id, order_id, carrier: carrier.code, direction })
    if (!opened) {
      return new StepResponse<OpenShipment | null>(null)
    }
    const cancelled = !!fulfillment?.canceled_at
    return new StepResponse<OpenShipment | null>({ ...opened.lease, order_id, cancelled, is_return })
  }
)
