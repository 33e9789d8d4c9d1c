import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { takeBackHalfPackedWorkflow } from "../workflows"
import { findUncountedFulfillments } from "../workflows/utils/find-uncounted-fulfillments"
import { resumeFulfillments } from "../workflows/utils/resume-fulfillments"

/**
 * Ends what a dead process left between packing and taking back: a parcel that its order does not count is cancelled,
 * here and at the carrier, so that the order can be packed once.
 */
export default async function takeBackUncountedParcels(container: MedusaContainer) {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  for (const input of await findUncountedFulfillments(container)) {
    const { fulfillment_id: id } = input
    const { errors } = await takeBackHalfPackedWorkflow(container).run({ input, throwOnError: false })
    errors.forEach(({ error }) => logger.error(`Parcel ${id} could not be taken back: ${error.message}`))
    if (errors.length === 0) {
      logger.warn(`Parcel ${id} was packed or taken back only in part and is cancelled`)
      await resumeFulfillments(container, [id])
    }
  }
}

export const config = {
  name: "shipping-take-back-uncounted-parcels",
  schedule: "*/5 * * * *",
}
