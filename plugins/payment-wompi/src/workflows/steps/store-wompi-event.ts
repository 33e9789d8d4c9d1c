import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import type { VerifiedWompiEvent } from "../../wompi/verify-event"

export const storeWompiEventStepId = "store-wompi-event"

/** Commits a verified event. It stays when ringing the bell fails: the sweeper finds it. `null` for a known event. */
export const storeWompiEventStep = createStep(
  storeWompiEventStepId,
  async (event: VerifiedWompiEvent, { container }) => {
    const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
    return new StepResponse(await wompi.storeEvent(event))
  }
)
