import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { ShipmentStatus } from "../../carriers/status"
import { resolveShipping, type OpenShipment } from "../utils/resolve-shipment"

export const claimAnnouncementStepId = "claim-announcement"

/**
 * Says whether listeners are to be told of a parcel's new status: of a novedad only when its own reading has not told
 * of it. Without compensation: a turn that fails after it makes that twice and not never.
 */
export const claimAnnouncementStep = createStep(
  claimAnnouncementStepId,
  async ({ opened, status }: { opened: OpenShipment; status: ShipmentStatus }, { container }) => {
    const announce =
      status !== "exception" || (await resolveShipping(container).isExceptionToBeTold(opened.fulfillment_id))
    return new StepResponse({ announce })
  }
)
