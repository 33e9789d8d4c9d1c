import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { UntoldStatus } from "../../modules/shipping/status-notices"
import { SHIPPING_EVENTS } from "../events"
import { resolveShipping, type OpenShipment } from "../utils/resolve-shipment"

export const announceStatusesStepId = "announce-statuses"

/** A novedad is told of here only when its own reading has not told of it. */
const isToBeTold = async (container: MedusaContainer, { status, fulfillment_id }: UntoldStatus): Promise<boolean> =>
  status !== "exception" || resolveShipping(container).isExceptionToBeTold(fulfillment_id)

const announce = async (container: MedusaContainer, fulfillmentId: string): Promise<void> => {
  const shipping = resolveShipping(container)
  const bus = container.resolve(Modules.EVENT_BUS)
  for (const untold of await shipping.listUntoldStatuses(fulfillmentId)) {
    if (await isToBeTold(container, untold)) {
      const { order_id, fulfillment_id, status, tracking_number, at } = untold
      const data = { order_id, fulfillment_id, status, tracking_number, at: at.toISOString() }
      await bus.emit({ name: SHIPPING_EVENTS.STATUS_CHANGED, data })
    }
    await shipping.recordStatusTold(untold.id)
  }
}

/**
 * Tells listeners of every state that a parcel has reached and nobody has told of, in their order. It emits by itself,
 * not with the workflow's end: what is noted as told must have been told before. A bus that fails is no reason to take
 * back what Medusa has: the shipment stays open, and is looked at again when its lease is over.
 */
export const announceStatusesStep = createStep(announceStatusesStepId, async (opened: OpenShipment, { container }) => {
  try {
    await announce(container, opened.fulfillment_id)
    return new StepResponse({ told: true })
  } catch (error) {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    logger.warn(`Nobody was told where ${opened.fulfillment_id} is (${(error as Error).name}); it is tried again soon.`)
    return new StepResponse({ told: false })
  }
})
