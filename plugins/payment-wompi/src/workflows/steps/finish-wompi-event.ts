import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"

export const finishWompiEventStepId = "finish-wompi-event"

/** Ends an event: processed, or ignored with its reason. The last step, so that nothing has to be undone. */
export const finishWompiEventStep = createStep(
  finishWompiEventStepId,
  async ({ id, ignored }: { id: string; ignored: string | null }, { container }) => {
    const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
    await wompi.finishEvent(ignored === null ? { id, state: "processed" } : { id, state: "ignored", reason: ignored })
    return new StepResponse(void 0)
  }
)
