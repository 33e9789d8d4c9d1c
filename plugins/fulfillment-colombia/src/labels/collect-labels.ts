import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isCarrierError } from "../carriers/carrier-error"
import type { LabelFormat } from "../carriers/port"
import type ShippingModuleService from "../modules/shipping/service"
import { resolveShipping } from "../workflows/utils/resolve-shipment"

/** Carriers are slow and the event loop is shared. */
const CONCURRENCY = 5

/** Asks the carrier for a label that it has made before in another format, and keeps it: asking changes nothing there. */
const fetchFormat = async (
  container: MedusaContainer,
  shipping: ShippingModuleService,
  fulfillmentId: string,
  format: LabelFormat
): Promise<Buffer | null> => {
  const [shipment] = await shipping.listCarrierShipments({ fulfillment_id: fulfillmentId }, { take: 1 })
  const carrier = shipping.carriers.find(shipment?.carrier)
  if (!carrier || !shipment?.carrier_id) {
    return null
  }
  try {
    const label = await carrier.label(shipment.carrier_id, format)
    if (label.status === "pending") {
      return null
    }
    await shipping.keepLabel({ fulfillment_id: fulfillmentId, format, pdf: label.pdf })
    return label.pdf
  } catch (error) {
    if (!isCarrierError(error)) {
      throw error
    }
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Label of ${fulfillmentId}: ${error.message}`)
    return null
  }
}

/** The labels of these fulfillments in one format, by fulfillment. Those that are not there yet are left out. */
export const collectLabels = async (
  container: MedusaContainer,
  fulfillmentIds: string[],
  format: LabelFormat
): Promise<Map<string, Buffer>> => {
  const shipping = resolveShipping(container)
  const ids = [...new Set(fulfillmentIds)]
  const kept = await shipping.listShippingLabels(
    { fulfillment_id: ids, format },
    { select: ["fulfillment_id", "content"], take: ids.length }
  )
  const labels = new Map<string, Buffer>(
    kept.map(({ fulfillment_id, content }) => [fulfillment_id, Buffer.from(content, "base64")])
  )
  const others = await shipping.listShippingLabels(
    { fulfillment_id: ids.filter((id) => !labels.has(id)) },
    { select: ["fulfillment_id"], take: ids.length * 3 }
  )
  const waiting = [...new Set(others.map(({ fulfillment_id }) => fulfillment_id))]
  const work = async () => {
    for (let id = waiting.shift(); id; id = waiting.shift()) {
      const pdf = await fetchFormat(container, shipping, id, format)
      if (pdf) {
        labels.set(id, pdf)
      }
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, work))
  return labels
}
