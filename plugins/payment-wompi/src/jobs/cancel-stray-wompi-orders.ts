import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { cancelStrayWompiOrdersWorkflow } from "../workflows/cancel-stray-wompi-orders"

/** Cancels the orders that interrupted checkouts left behind. */
export default async function cancelStrayWompiOrders(container: MedusaContainer): Promise<void> {
  const { errors } = await cancelStrayWompiOrdersWorkflow(container).run({ throwOnError: false })
  for (const { error } of errors) {
    container
      .resolve(ContainerRegistrationKeys.LOGGER)
      .error(`wompi: orders of interrupted checkouts could not be cancelled: ${error.message}`)
  }
}

export const config = { name: "wompi-cancel-stray-orders", schedule: "*/5 * * * *" }
