import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { cancelShipment, isBeingCancelled } from "../../shipments/cancel-shipment"
import { readTracking } from "../../shipments/read-tracking"
import { resolveShipment, type OpenShipment } from "../utils/resolve-shipment"

export const cancelCarrierShipmentStepId = "cancel-carrier-shipment"

/**
 * Takes back at the carrier what a cancelled fulfillment left there. A parcel that the carrier does not give back is on
 * its way all the same, and is followed: its courier may collect.
 */
export const cancelCarrierShipmentStep = createStep(
  cancelCarrierShipmentStepId,
  async (opened: OpenShipment, { container }) => {
    const { shipment, ...context } = await resolveShipment(container, opened)
    const { fulfillment_id } = opened
    const cancelled = await cancelShipment({ ...context, shipment, request: { external_order_id: fulfillment_id } })
    const operations = await context.ledger.listCarrierOperations({ fulfillment_id })
    if (!cancelled && shipment.carrier_id && !isBeingCancelled(operations)) {
      await readTracking({ ...context, shipment, carrier_id: shipment.carrier_id })
    }
    return new StepResponse({ cancelled })
  }
)
