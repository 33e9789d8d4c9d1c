import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isCarrierError } from "../carriers/carrier-error"
import { LABEL_FORMATS, type LabelFormat } from "../carriers/port"
import type ShippingModuleService from "../modules/shipping/service"
import { assertReadable } from "./assert-readable"
import { resolveShipping } from "../workflows/utils/resolve-shipment"

/** Carriers are slow and the event loop is shared. */
const CONCURRENCY = 5

/** Asks the carrier for a label that it has made before in another format, and keeps it: asking changes nothing there. */
const keepFormat = async (
  container: MedusaContainer,
  shipping: ShippingModuleService,
  fulfillmentId: string,
  format: LabelFormat
): Promise<void> => {
  const [shipment] = await shipping.listCarrierShipments({ fulfillment_id: fulfillmentId }, { take: 1 })
  const carrier = shipping.carriers.find(shipment?.carrier)
  if (!carrier || !shipment?.carrier_id) {
    return
  }
  try {
    const label = await carrier.label(shipment.carrier_id, format)
    if (label.status === "ready") {
      await assertReadable(carrier.code, label.pdf)
      await shipping.keepLabel({ fulfillment_id: fulfillmentId, format, pdf: label.pdf })
    }
  } catch (error) {
    if (!isCarrierError(error)) {
      throw error
    }
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Label of ${fulfillmentId}: ${error.message}`)
  }
}

/** Keeps a format of labels that are kept in another one. Those that their carrier has not made yet are left out. */
export const keepLabels = async (
  container: MedusaContainer,
  fulfillmentIds: string[],
  format: LabelFormat
): Promise<void> => {
  const shipping = resolveShipping(container)
  const made = await shipping.listShippingLabels(
    { fulfillment_id: fulfillmentIds },
    { select: ["fulfillment_id"], take: fulfillmentIds.length * LABEL_FORMATS.length }
  )
  const waiting = [...new Set(made.map(({ fulfillment_id }) => fulfillment_id))]
  const work = async () => {
    for (let id = waiting.shift(); id; id = waiting.shift()) {
      await keepFormat(container, shipping, id, format)
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, work))
}
