import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isTerminal } from "../../carriers/status"
import { createShipment, isCreated } from "../../shipments/create-shipment"
import { openCodCollection } from "../utils/cod-collection"
import { loadFulfillment, toShipmentRequest, type LoadedFulfillment } from "../utils/load-fulfillment"
import { resolveShipment, type OpenShipment } from "../utils/resolve-shipment"

export const createCarrierShipmentStepId = "create-carrier-shipment"

/**
 * Makes the shipment at the carrier, from the first write that is not done. It has no compensation: what was sent is
 * on record and is resumed, or cancelled with the fulfillment.
 */
export const createCarrierShipmentStep = createStep(
  createCarrierShipmentStepId,
  async (opened: OpenShipment, { container }) => {
    const { shipment, ...context } = await resolveShipment(container, opened)
    if (isTerminal(shipment.status)) {
      return new StepResponse({ complete: false })
    }
    const operations = await context.ledger.listCarrierOperations({ fulfillment_id: opened.fulfillment_id })
    if (isCreated(context.carrier, operations)) {
      return new StepResponse({ complete: true })
    }
    const fulfillment = (await loadFulfillment(container, opened.fulfillment_id)) as LoadedFulfillment
    const { collection } = await openCodCollection(container, opened.order_id)
    const request = toShipmentRequest(fulfillment, collection)
    const { complete } = await createShipment({ ...context, request, carrier_id: shipment.carrier_id })
    return new StepResponse({ complete })
  }
)
