import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import type { CarrierPort } from "../../carriers/port"
import { SHIPPING_MODULE } from "../../modules/shipping"
import type ShippingModuleService from "../../modules/shipping/service"
import type { Lease, ShipmentRecord } from "../../modules/shipping/types"

/**
 * What the steps of one run hand on: nothing about the buyer, for a workflow's data may be kept. `cancelled` in Medusa, or
 * about to be: the carrier was asked to take the parcel back and has not said yet.
 */
export type OpenShipment = Lease & { order_id: string; cancelled: boolean; is_return: boolean }

export const resolveShipping = (container: MedusaContainer): ShippingModuleService => container.resolve(SHIPPING_MODULE)

/** The ledger, the carrier and the record of an open shipment. */
export const resolveShipment = async (
  container: MedusaContainer,
  { fulfillment_id, lease_id }: Lease
): Promise<{ ledger: ShippingModuleService; carrier: CarrierPort; lease: Lease; shipment: ShipmentRecord }> => {
  const ledger = resolveShipping(container)
  const [shipment] = await ledger.listCarrierShipments({ fulfillment_id, lease_id }, { take: 1 })
  if (!shipment) {
    throw new MedusaError(MedusaError.Types.NOT_ALLOWED, `Another process works on the shipment of ${fulfillment_id}.`)
  }
  return { ledger, carrier: ledger.carriers.get(shipment.carrier), lease: { fulfillment_id, lease_id }, shipment }
}
