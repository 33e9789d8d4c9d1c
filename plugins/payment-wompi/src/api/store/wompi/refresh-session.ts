import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { sharedCall } from "../../../wompi/shared-call"
import { reconcileWompiSessionWorkflow } from "../../../workflows/reconcile-wompi-session"

/** As often as Wompi wants to be asked; the answer must not keep the shopper waiting for long. */
const share = sharedCall({ everyMs: 2_000, waitMs: 8_000 })

/** Looks a payment session up at Wompi, for everybody who asks at the same time. A failure leaves what is known. */
export const refreshSession = (container: MedusaContainer, session_id: string): Promise<void> =>
  share(session_id, async () => {
    const run = reconcileWompiSessionWorkflow(container).run({ input: { session_id }, throwOnError: false })
    for (const { error } of (await run).errors) {
      container
        .resolve(ContainerRegistrationKeys.LOGGER)
        .warn(`wompi: payment session ${session_id} could not be looked up: ${error.message}`)
    }
  })
