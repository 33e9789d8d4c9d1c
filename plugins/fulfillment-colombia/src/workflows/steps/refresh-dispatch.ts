import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { DispatchState } from "../../dispatches/states"
import { refreshDispatch } from "../utils/refresh-dispatch"

export const refreshDispatchStepId = "refresh-dispatch"

/**
 * Brings an order's dispatch up to date. It has no compensation, for what it writes is what is there; and it never
 * fails, for a sweeper comes by and what was done before it must stay done.
 */
export const refreshDispatchStep = createStep(
  refreshDispatchStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const state = await refreshDispatch(container, order_id).catch((error: Error) => {
      // The database's own message holds the statement with its values.
      logger.warn(
        `The dispatch of ${order_id} was not refreshed (${error.name}) and is looked at again by its sweeper.`
      )
      return null
    })
    return new StepResponse<{ state: DispatchState | null }>({ state })
  }
)
