import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { COD_CONFIRMATION, COD_EVENTS } from "../events"
import { findCodCollection } from "../utils/cod-collection"
import { resolveShipping } from "../utils/resolve-shipment"

export const announceCodCollectionStepId = "announce-cod-collection"

/**
 * Tells the listeners what a collection has become, and notes that they know. It emits by itself, not with the
 * workflow's end: what is noted as told must have been told before.
 */
export const announceCodCollectionStep = createStep(
  announceCodCollectionStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const collection = await findCodCollection(container, order_id)
    const bus = container.resolve(Modules.EVENT_BUS)
    if (collection?.state === "pending" && collection.deadline_at) {
      await bus.emit({ name: COD_EVENTS.NEWS, data: { order_id, kind: COD_CONFIRMATION } })
    }
    if (collection?.state === "confirmed") {
      await bus.emit({ name: COD_EVENTS.CONFIRMED, data: { order_id, by: collection.confirmed_by } })
    }
    if (collection) {
      await resolveShipping(container).markCodAnnounced({ order_id, state: collection.state })
    }
    return new StepResponse({ state: collection?.state ?? null })
  }
)
