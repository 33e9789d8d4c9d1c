import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"

export const findUnfinishedReturnsStepId = "find-unfinished-wompi-returns"

/** Whoever is at it finishes within this time. */
const AT_WORK_MS = 2 * 60_000
const BATCH = 50

/** Money that is known to have gone back while an orphan, or Medusa, does not show it: the process died in between. */
export const findUnfinishedReturnsStep = createStep(findUnfinishedReturnsStepId, async (_: void, { container }) => {
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  const before = new Date(Date.now() - AT_WORK_MS)
  return new StepResponse({
    orphans: await wompi.listReturnedOrphanSessions(BATCH),
    operations: await wompi.listUnshownOperationIds({ before, limit: BATCH }),
  })
})
