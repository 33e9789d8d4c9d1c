import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLOSED_TEXTS, isOpen, type CodConfirmer, type CodState } from "../../cod/states"
import { findCodCollection, requireCodCollection } from "../utils/cod-collection"
import { loadCodOrder } from "../utils/load-cod-order"
import { resolveShipping } from "../utils/resolve-shipment"

export const confirmCodCollectionStepId = "confirm-cod-collection"

export type ConfirmCodOrderInput = { order_id: string; by: CodConfirmer; actor_id?: string | null }

const refuse = (state: CodState): never => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, CLOSED_TEXTS[state as keyof typeof CLOSED_TEXTS])
}

/**
 * Records that somebody gave their word. Says whether it was this call that did. Without compensation: a word that was
 * given stays given.
 */
export const confirmCodCollectionStep = createStep(
  confirmCodCollectionStepId,
  async ({ order_id, by, actor_id = null }: ConfirmCodOrderInput, { container }) => {
    const known = await requireCodCollection(container, order_id)
    const order = await loadCodOrder(container, order_id)
    if (order?.status === "canceled") {
      refuse("cancelled")
    }
    const confirmed = await resolveShipping(container).confirmCodCollection({ order_id, by, actor_id })
    if (!confirmed) {
      const { state } = (await findCodCollection(container, order_id)) ?? known
      if (!isOpen(state)) {
        refuse(state)
      }
    }
    return new StepResponse({ confirmed: confirmed !== null })
  }
)
