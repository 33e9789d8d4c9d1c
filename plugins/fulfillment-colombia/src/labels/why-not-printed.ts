import type ShippingModuleService from "../modules/shipping/service"
import { BEING_CANCELLED, findBeingCancelled } from "../shipments/being-cancelled"

/** A dead guide on a box is one that the courier takes along, or scans in vain. */
const CANCELLED = "Esta guía está anulada."

/** Why labels of these fulfillments are not printed, in Spanish, by fulfillment; those that may be are not in it. */
export const whyNotPrinted = async (
  shipping: Pick<ShippingModuleService, "listCarrierShipments" | "listCarrierOperations">,
  fulfillmentIds: string[]
): Promise<ReadonlyMap<string, string>> => {
  const [cancelled, beingCancelled] = await Promise.all([
    shipping.listCarrierShipments(
      { fulfillment_id: fulfillmentIds, status: "cancelled" },
      { select: ["fulfillment_id"], take: fulfillmentIds.length }
    ),
    findBeingCancelled(shipping, fulfillmentIds),
  ])
  return new Map([
    ...[...beingCancelled].map((id) => [id, BEING_CANCELLED] as const),
    ...cancelled.map(({ fulfillment_id }) => [fulfillment_id, CANCELLED] as const),
  ])
}
