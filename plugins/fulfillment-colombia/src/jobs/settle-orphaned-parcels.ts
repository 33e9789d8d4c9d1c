import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { shippingSettleOrphanedFulfillmentWorkflow } from "../workflows"
import { findOrphanedFulfillments } from "../workflows/utils/find-orphaned-fulfillments"
import { resumeFulfillments } from "../workflows/utils/resume-fulfillments"

/** Links or cancels what a dead process packed and did not link to its order. */
export default async function settleOrphanedParcels(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const id of await findOrphanedFulfillments(container)) {
    const { result, errors } = await shippingSettleOrphanedFulfillmentWorkflow(container).run({
      input: { fulfillment_id: id },
      throwOnError: false,
    })
    errors.forEach(({ error }) =>
      logger.error(`Parcel ${id} belongs to no order and was not settled: ${error.message}`)
    )
    if (errors.length === 0 && result?.fate === "cancel") {
      logger.warn(`Parcel ${id} was packed only in part and is cancelled`)
    }
    if (errors.length === 0 && result?.fate === "link") {
      logger.warn(`Parcel ${id} was packed and not linked to its order, and is now`)
      await resumeFulfillments(container, [id])
    }
  }
}

export const config = {
  name: "shipping-settle-orphaned-parcels",
  schedule: "*/5 * * * *",
}
