import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { shippingTrackFulfillmentWorkflow } from "../workflows/track-fulfillment"

/** Carriers are slow and the event loop is shared: this many fulfillments at a time. */
const CONCURRENCY = 5

/** Runs a turn of each fulfillment. One that fails is logged and comes again when its lease is over. */
export const resumeFulfillments = async (container: MedusaContainer, fulfillmentIds: string[]): Promise<void> => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const waiting = [...fulfillmentIds]
  const work = async () => {
    for (let id = waiting.shift(); id; id = waiting.shift()) {
      const { errors } = await shippingTrackFulfillmentWorkflow(container).run({
        input: { fulfillment_id: id },
        throwOnError: false,
      })
      errors.forEach(({ action, error }) => logger.warn(`Shipment of ${id}: ${action} failed: ${error.message}`))
    }
  }
  await Promise.all(Array.from({ length: CONCURRENCY }, work))
}
