import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"

export const claimWompiEventStepId = "claim-wompi-event"

/** Takes a pending event for one try. A later failure leaves it pending, and the sweeper tries again. */
export const claimWompiEventStep = createStep(claimWompiEventStepId, async ({ id }: { id: string }, { container }) => {
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  return new StepResponse(await wompi.claimEvent(id))
})
