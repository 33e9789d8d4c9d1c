import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { WOMPI_MODULE } from "../modules/wompi"
import type WompiModuleService from "../modules/wompi/service"
import { processWompiEventWorkflow } from "../workflows/process-wompi-event"

const BATCH = 50

/** Processes events whose bell was lost or whose last try failed. */
export default async function sweepWompiEvents(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  for (const id of await wompi.listDueEventIds(BATCH)) {
    const { errors } = await processWompiEventWorkflow(container).run({ input: { id }, throwOnError: false })
    for (const { error } of errors) {
      logger.error(`wompi: event ${id} could not be processed: ${error.message}`)
    }
  }
}

export const config = { name: "wompi-sweep-events", schedule: "* * * * *" }
