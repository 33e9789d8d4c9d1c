import type { MedusaContainer } from "@medusajs/framework/types"
import { isBeingCancelled } from "../../shipments/cancel-shipment"
import { loadFulfillment } from "./load-fulfillment"
import { isReturn, orderIdOf } from "./load-return"
import { resolveShipping, type OpenShipment } from "./resolve-shipment"

/**
 * Takes the lease of a fulfillment's shipment. `null` when the fulfillment is none of our carriers', and `"busy"` when
 * another process works on it.
 */
export const openFulfillment = async (
  container: MedusaContainer,
  fulfillment_id: string
): Promise<OpenShipment | "busy" | null> => {
  const shipping = resolveShipping(container)
  const fulfillment = await loadFulfillment(container, fulfillment_id)
  const carrier = shipping.carriers.find(fulfillment?.data?.carrier)
  const order_id = fulfillment && carrier ? await orderIdOf(container, fulfillment) : null
  if (!order_id || !carrier) {
    return null
  }
  const is_return = isReturn(fulfillment)
  const direction = is_return ? "return" : "outbound"
  const opened = await shipping.openShipment({ fulfillment_id, order_id, carrier: carrier.code, direction })
  if (!opened) {
    return "busy"
  }
  // Read once the lease is held: whoever had it may have cancelled the parcel.
  const [now, operations] = await Promise.all([
    loadFulfillment(container, fulfillment_id),
    shipping.listCarrierOperations({ fulfillment_id }),
  ])
  const cancelled = !!now?.canceled_at || isBeingCancelled(operations)
  return { ...opened.lease, order_id, cancelled, is_return }
}
