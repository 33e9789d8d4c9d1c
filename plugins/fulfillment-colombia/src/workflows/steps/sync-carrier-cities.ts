import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { sayFailure } from "../utils/say-failure"
import { resolveShipping } from "../utils/resolve-shipment"

export const syncCarrierCitiesStepId = "sync-carrier-cities"

export type SyncCarrierCitiesInput = {
  /** Ask only carriers of which no city is known. */
  only_missing?: boolean
}

/**
 * Replaces the coverage of each carrier by what it says today. A carrier that does not answer, or whose answer is cut off,
 * keeps what it had, and leaves the others theirs.
 */
export const syncCarrierCitiesStep = createStep(
  syncCarrierCitiesStepId,
  async (input: SyncCarrierCitiesInput, { container }) => {
    const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
    const shipping = resolveShipping(container)
    const synced: Record<string, number> = {}
    const skipped = input.only_missing ? await shipping.carriersWithCities() : []
    for (const carrier of shipping.carriers.list().filter(({ code }) => !skipped.includes(code))) {
      const { code } = carrier
      let unreadable = 0
      try {
        const cities = await carrier.cities((rows) => (unreadable += rows))
        const isBelieved = await shipping.replaceCities({ carrier: code, cities })
        if (isBelieved) {
          synced[code] = cities.length
        } else {
          logger.warn(`The cities of ${code} stay as they were: its list names ${cities.length}, far fewer than before`)
        }
        if (await shipping.writeUnreadable({ carrier: code, list: "cities", rows: unreadable })) {
          logger.warn(`The cities of ${code}: ${unreadable} rows could not be read and were left out`)
        }
      } catch (error) {
        logger.warn(`The cities of ${code} stay as they were: ${sayFailure(error)}`)
      }
    }
    return new StepResponse(synced)
  }
)
