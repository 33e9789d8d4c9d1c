import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { PRIVACY_MODULE } from "../modules/privacy"
import type PrivacyModuleService from "../modules/privacy/service"
import { listAll } from "../privacy/list-all"
import { moveErasureWorkflow } from "../workflows/move-erasure"

/** Looks at every request of erasure again: an order has ended since, an event was lost, a plugin needed its rows a while longer. */
export default async function moveErasures(container: MedusaContainer) {
  const privacy = container.resolve<PrivacyModuleService>(PRIVACY_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const open = await listAll((page) => privacy.listErasureRequests({ state: "waiting" }, { ...page, select: ["id"] }))
  for (const { id } of open) {
    try {
      await moveErasureWorkflow(container).run({ input: { request_id: id } })
    } catch (error) {
      logger.error(`privacy: the erasure ${id} could not be moved on: ${(error as Error).message}`)
    }
  }
}

export const config = {
  name: "move-erasures",
  schedule: "7 * * * *",
}
