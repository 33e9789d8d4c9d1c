import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { shippingSendExceptionReplyWorkflow, shippingSyncExceptionsWorkflow } from "../workflows"
import { resolveShipping } from "../workflows/utils/resolve-shipment"

const BATCH = 25

/** Sends answers that did not get through, and reads novedades. One that fails comes again when its lease is over. */
export default async function syncExceptions(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const id of await resolveShipping(container).listDueReplies(BATCH)) {
    const { errors } = await shippingSendExceptionReplyWorkflow(container).run({ input: { id }, throwOnError: false })
    errors.forEach(({ action, error }) => logger.warn(`Answer of ${id}: ${action} failed: ${error.message}`))
  }
  await shippingSyncExceptionsWorkflow(container).run()
}

export const config = {
  name: "shipping-sync-exceptions",
  schedule: "*/10 * * * * *",
}
