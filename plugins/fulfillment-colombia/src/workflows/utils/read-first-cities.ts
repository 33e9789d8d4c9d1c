import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createFirstReading } from "../../cities/first-reading"
import { shippingSyncCitiesWorkflow } from "../workflows/sync-cities"

const firstReading = createFirstReading({ pauseMs: 30_000, patienceMs: 4_000 })

const read = async (container: MedusaContainer): Promise<boolean> => {
  const { result, errors } = await shippingSyncCitiesWorkflow(container).run({
    input: { only_missing: true },
    throwOnError: false,
  })
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  errors.forEach(({ error }) => logger.warn(`No cities were read: ${error.message}`))
  return Object.values(result ?? {}).some((count) => count > 0)
}

/**
 * Cities for a checkout that is opened before the job of the first minute has read any. Waits a little and answers
 * whether or not there are some now.
 */
export const readFirstCities = (container: MedusaContainer): Promise<void> => firstReading(() => read(container))
