import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isCarrierError } from "../../carriers/carrier-error"
import { resolveShipping } from "../utils/resolve-shipment"

export const syncCarrierCitiesStepId = "sync-carrier-cities"

export type SyncCarrierCitiesInput = {
  /** Ask only carriers of which no city is known. */
  only_missing?: boolean
}

/** Replaces the coverage of each carrier by what it says today. A carrier that does not answer keeps what it had. */
export const syncCarrierCitiesStep = createStep(
  syncCarrierCitiesStepId,
  async (input: SyncCarrierCitiesInput, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const shipping = resolveShipping(container)
    const synced: Record<string, number> = {}
    const skipped = input.only_missing ? await shipping.carriersWithCities() : []
    for (const carrier of shipping.carriers.list().filter(({ code }) => !skipped.includes(code))) {
      try {
        const cities = await carrier.cities()
        await shipping.replaceCities({ carrier: carrier.code, cities })
        synced[carrier.code] = cities.length
      } catch (error) {
        if (!isCarrierError(error)) {
          throw error
        }
        logger.warn(`The cities of ${carrier.code} stay as they were: ${error.message}`)
      }
    }
    return new StepResponse(synced)
  }
)
