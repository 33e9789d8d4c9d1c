import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { WOMPI_MODULE } from "../modules/wompi"
import type WompiModuleService from "../modules/wompi/service"
import { bookWompiPaymentWorkflow } from "../workflows/book-wompi-payment"
import { checkWompiOperationsWorkflow } from "../workflows/check-wompi-operations"
import { reconcileWompiSessionWorkflow } from "../workflows/reconcile-wompi-session"
import { showReturnedWompiMoneyWorkflow } from "../workflows/show-returned-wompi-money"

/** Repairs what a crash in the middle of a void or refund left behind. */
export default async function checkWompiOperations(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (!(await container.resolve<WompiModuleService>(WOMPI_MODULE).isConfigured())) {
    return
  }
  try {
    const { result } = await checkWompiOperationsWorkflow(container).run()
    for (const session_id of result.unsettled_sessions) {
      await reconcileWompiSessionWorkflow(container).run({ input: { session_id } })
    }
    for (const id of result.unshown_operations) {
      await showReturnedWompiMoneyWorkflow(container).run({ input: { id } })
    }
    for (const session_id of result.unbooked_sessions) {
      await bookWompiPaymentWorkflow(container).run({ input: { session_id } })
    }
  } catch (error) {
    logger.error(`wompi: voids and refunds could not be checked: ${(error as Error).message}`)
  }
}

export const config = { name: "wompi-check-operations", schedule: "* * * * *" }
