import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { runBulk } from "../../bulks/run-bulk"

export const runBulkStepId = "run-bulk"

export type RunBulkInput = { bulk_id: string }

/** Does what is left of a bulk. Without compensation: an item that is done is on record, and the next taker goes on. */
export const runBulkStep = createStep(runBulkStepId, async ({ bulk_id }: RunBulkInput, { container }) => {
  await runBulk(container, bulk_id)
  return new StepResponse({ bulk_id })
})
