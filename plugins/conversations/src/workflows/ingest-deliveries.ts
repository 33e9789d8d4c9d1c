import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { announceChanges } from "./announce-changes"
import { ingestDeliveriesStep } from "./steps/ingest-deliveries"

export const ingestDeliveriesWorkflowId = "conversations-ingest-deliveries"

/**
 * Reads waiting webhook deliveries: messages become conversations and turns, statuses move messages forward.
 *
 * @example
 * const { result } = await ingestDeliveriesWorkflow(container).run({ input: { limit: 10 } })
 */
export const ingestDeliveriesWorkflow = createWorkflow(
  ingestDeliveriesWorkflowId,
  (input: WorkflowData<{ limit: number }>) => {
    const ingested = ingestDeliveriesStep(input)
    announceChanges(ingested.changes)
    return new WorkflowResponse(transform({ ingested }, (data) => ({ claimed: data.ingested.claimed })))
  }
)
