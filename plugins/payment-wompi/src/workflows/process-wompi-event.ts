import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { claimWompiEventStep } from "./steps/claim-wompi-event"
import { finishWompiEventStep } from "./steps/finish-wompi-event"
import { readEventTransactionStep, type ReadEventTransactionStepInput } from "./steps/read-event-transaction"
import { settleWompiTransactionsStep } from "./steps/settle-wompi-transactions"

export const processWompiEventWorkflowId = "wompi-process-event"

/**
 * Processes a committed event: reads its transaction from Wompi and settles it. An event that is done is left alone.
 *
 * @example
 * await processWompiEventWorkflow(container).run({ input: { id: "wpev_123" } })
 *
 * @summary
 *
 * Process an event of Wompi.
 */
export const processWompiEventWorkflow = createWorkflow(processWompiEventWorkflowId, (input: { id: string }) => {
  const event = claimWompiEventStep(input)
  when("event-is-claimed", { event }, ({ event }) => event !== null).then(() => {
    const read = readEventTransactionStep(transform({ event }, ({ event }) => event as ReadEventTransactionStepInput))
    settleWompiTransactionsStep(transform({ read }, ({ read }) => read.settle))
    finishWompiEventStep(transform({ input, read }, ({ input, read }) => ({ id: input.id, ignored: read.ignored })))
  })
  return new WorkflowResponse(event)
})
