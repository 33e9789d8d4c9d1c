import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isCarrierError } from "../../carriers/carrier-error"
import { resolveShipping } from "../utils/resolve-shipment"

export const readCarrierCollectionsStepId = "read-carrier-collections"

const BATCH = 25

/**
 * Asks carriers what they collected for delivered parcels whose time has come. Without compensation: it only reads, and
 * keeps what was said. One that fails comes again after its pause, which was set when it was taken.
 */
export const readCarrierCollectionsStep = createStep(readCarrierCollectionsStepId, async (_: void, { container }) => {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const shipping = resolveShipping(container)
  const carriers = shipping.carriers.list().flatMap(({ code, collection }) => (collection ? code : []))
  const due = carriers.length ? await shipping.claimDueCollections({ carriers, limit: BATCH }) : []
  const kept: string[] = []
  for (const { fulfillment_id, carrier, carrier_id } of due) {
    try {
      const said = await shipping.carriers.get(carrier).collection?.(carrier_id)
      if (said?.collected_at) {
        await shipping.keepCollected({ fulfillment_id, amount: said.amount, collected_at: said.collected_at })
        kept.push(fulfillment_id)
      }
    } catch (error) {
      if (!isCarrierError(error)) {
        throw error
      }
      logger.warn(`The collection of ${fulfillment_id} was not read: ${error.message}`)
    }
  }
  return new StepResponse({ kept })
})
