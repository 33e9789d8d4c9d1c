import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { WOMPI_MODULE } from "../modules/wompi"
import type WompiModuleService from "../modules/wompi/service"
import { bookWompiPaymentWorkflow } from "../workflows/book-wompi-payment"
import { checkWompiOperationsWorkflow } from "../workflows/check-wompi-operations"
import { reconcileWompiSessionWorkflow } from "../workflows/reconcile-wompi-session"
import { showReturnedWompiMoneyWorkflow } from "../workflows/show-returned-wompi-money"

/** Repairs what a crash in the middle of a void or refund left behind. What cannot be repaired stops nothing else. */
export default async function checkWompiOperations(container: MedusaContainer): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  if (!(await container.resolve<WompiModuleService>(WOMPI_MODULE).isConfigured())) {
    return
  }
  const attempt = async (what: string, run: () => Promise<unknown>) =>
    run().catch((error: Error) => logger.error(`wompi: ${what}: ${error.message}`))

  await attempt("voids and refunds could not be checked", async () => {
    const { result } = await checkWompiOperationsWorkflow(container).run()
    for (const session_id of result.unsettled_sessions) {
      await attempt(`payment session ${session_id} could not be settled`, () =>
        reconcileWompiSessionWorkflow(container).run({ input: { session_id } })
      )
    }
    for (const id of result.unshown_operations) {
      await attempt(`the returned money of ${id} could not be shown`, () =>
        showReturnedWompiMoneyWorkflow(container).run({ input: { id } })
      )
    }
    for (const session_id of result.unbooked_sessions) {
      await attempt(`the balance of ${session_id} could not be completed`, () =>
        bookWompiPaymentWorkflow(container).run({ input: { session_id } })
      )
    }
  })
}

export const config = { name: "wompi-check-operations", schedule: "* * * * *" }
