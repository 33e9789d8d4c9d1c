import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { SyncPlan } from "../../shipments/plan-sync"

export const updateCarrierFulfillmentStepId = "update-carrier-fulfillment"

export type UpdateCarrierFulfillmentInput = { id: string; update: NonNullable<SyncPlan["update"]> }

/**
 * Writes carrier data and labels into Medusa's fulfillment. Medusa's own `updateFulfillmentStep` takes the keys of
 * `data` for relations, so it cannot be used for it. Without compensation: what the carrier said stays true.
 */
export const updateCarrierFulfillmentStep = createStep(
  updateCarrierFulfillmentStepId,
  async ({ id, update }: UpdateCarrierFulfillmentInput, { container }) => {
    await container.resolve(Modules.FULFILLMENT).updateFulfillment(id, update)
    return new StepResponse({ id })
  }
)
