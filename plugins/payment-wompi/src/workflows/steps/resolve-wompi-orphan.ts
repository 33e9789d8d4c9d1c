import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"

export const resolveWompiOrphanStepId = "resolve-wompi-orphan"

export type ResolveWompiOrphanStepInput = { id: string; note: string; actor_id: string }

/** Notes that somebody dealt with an orphan outside this plugin. @throws MedusaError `not_allowed` when it is none */
export const resolveWompiOrphanStep = createStep(
  resolveWompiOrphanStepId,
  async ({ id, note, actor_id }: ResolveWompiOrphanStepInput, { container }) => {
    const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
    const resolved = await wompi.resolveOrphan({ id, resolution: "by_hand", note, actor_id })
    if (!resolved) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "This payment is no orphan, or was dealt with already.")
    }
    return new StepResponse(resolved)
  }
)
