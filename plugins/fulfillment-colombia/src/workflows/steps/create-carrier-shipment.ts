import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ShipmentRequest } from "../../carriers/port"
import { isTerminal } from "../../carriers/status"
import { createShipment, isCreated } from "../../shipments/create-shipment"
import { holdShipment } from "../../shipments/hold-shipment"
import type { FulfillmentSnapshot } from "../../shipments/snapshot"
import { openCodCollection } from "../utils/cod-collection"
import {
  isAddressCorrected,
  loadFulfillment,
  toShipmentRequest,
  type LoadedFulfillment,
} from "../utils/load-fulfillment"
import { isPaidBack, loadDispatchOrder } from "../utils/load-dispatch-order"
import { defaultParcelOf, loadReturn, toReturnRequest } from "../utils/load-return"
import { resolveShipment, resolveShipping, type OpenShipment } from "../utils/resolve-shipment"

export const createCarrierShipmentStepId = "create-carrier-shipment"

const PAID_BACK =
  "El dinero de este pedido se devolvió después de prepararlo: no se envía. Cancela el despacho, o registra el pago de nuevo."

/** What the carrier is told, or why, in Spanish for staff, it cannot be told to any carrier. */
const readRequest = (read: () => ShipmentRequest): { request: ShipmentRequest } | { reason: string } => {
  try {
    return { request: read() }
  } catch (error) {
    if (!MedusaError.isMedusaError(error) || error.type !== MedusaError.Types.INVALID_DATA) {
      throw error
    }
    return { reason: error.message }
  }
}

/** Goods that come back are paid for already: nobody collects. */
const returnReader = async (container: MedusaContainer, fulfillment: LoadedFulfillment) => {
  const loaded = await loadReturn(container, fulfillment)
  const { carrier } = fulfillment.data as FulfillmentSnapshot
  const parcel = defaultParcelOf(resolveShipping(container).options, carrier)
  return () => toReturnRequest(fulfillment.id, loaded, parcel)
}

const outboundReader = async (container: MedusaContainer, fulfillment: LoadedFulfillment, orderId: string) => {
  const { collection } = await openCodCollection(container, orderId)
  const isCorrected = await isAddressCorrected(container, fulfillment)
  const order = await loadDispatchOrder(container, orderId)
  return () => {
    if (order && isPaidBack(order)) {
      throw new MedusaError(MedusaError.Types.INVALID_DATA, PAID_BACK)
    }
    return toShipmentRequest(fulfillment, collection, isCorrected)
  }
}

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
    const read = await (opened.is_return ? returnReader : outboundReader)(container, fulfillment, opened.order_id)
    const answer = readRequest(read)
    const known = { ...context, carrier_id: shipment.carrier_id }
    const { complete } =
      "request" in answer
        ? await createShipment({ ...known, request: answer.request })
        : await holdShipment({ ...known, reason: answer.reason })
    return new StepResponse({ complete })
  }
)
