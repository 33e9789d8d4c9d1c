import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { openCodCollection } from "../utils/cod-collection"

export const openCodCollectionStepId = "open-cod-collection"

/** Makes the collection of an order that is to be paid at the door. Says whether it was this call that made it. */
export const openCodCollectionStep = createStep(
  openCodCollectionStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const { opened } = await openCodCollection(container, order_id)
    return new StepResponse({ opened })
  }
)
