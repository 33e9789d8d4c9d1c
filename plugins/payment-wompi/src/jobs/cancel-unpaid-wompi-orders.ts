import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { WOMPI_MODULE } from "../modules/wompi"
import type WompiModuleService from "../modules/wompi/service"
import { payBefore } from "../wompi/unpaid-order"
import { cancelUnpaidWompiOrderWorkflow } from "../workflows/cancel-unpaid-wompi-order"
import { listAwaitingSessions } from "../workflows/lib/list-awaiting-sessions"
import { reconcileWompiSessionWorkflow } from "../workflows/reconcile-wompi-session"

/**
 * Cancels orders whose payment did not come within its method's time, after one more look at Wompi. When Wompi cannot be
 * reached the order waits.
 */
export default async function cancelUnpaidWompiOrders(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  if (!(await wompi.isConfigured())) {
    return
  }
  const { orderTimeLimitMinutes } = await wompi.getOptions()
  for (const session_id of await listAwaitingSessions(container)) {
    const attempts = await wompi.listWompiAttempts({ session_id })
    const transactions = await wompi.listWompiTransactions({ session_id })
    const before = payBefore({ attempts, transactions }, orderTimeLimitMinutes)
    if (before === null || Date.now() < before) {
      continue
    }
    try {
      await reconcileWompiSessionWorkflow(container).run({ input: { session_id } })
      await cancelUnpaidWompiOrderWorkflow(container).run({ input: { session_id } })
    } catch (error) {
      logger.error(`wompi: the unpaid order of ${session_id} could not be cancelled: ${(error as Error).message}`)
    }
  }
}

export const config = { name: "wompi-cancel-unpaid-orders", schedule: "*/5 * * * *" }
