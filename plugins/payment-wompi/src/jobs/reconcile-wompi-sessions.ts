import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { WOMPI_MODULE } from "../modules/wompi"
import type WompiModuleService from "../modules/wompi/service"
import { reconcileWompiSessionWorkflow } from "../workflows/reconcile-wompi-session"

const BATCH = 50

/** Looks open payment attempts up at Wompi, each with growing pauses, whether or not an event of theirs arrived. */
export default async function reconcileWompiSessions(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  for (const session_id of await wompi.claimDueSessions(BATCH)) {
    const run = reconcileWompiSessionWorkflow(container).run({ input: { session_id }, throwOnError: false })
    for (const { error } of (await run).errors) {
      logger.error(`wompi: payment session ${session_id} could not be reconciled: ${error.message}`)
    }
  }
}

export const config = { name: "wompi-reconcile-sessions", schedule: "* * * * *" }
