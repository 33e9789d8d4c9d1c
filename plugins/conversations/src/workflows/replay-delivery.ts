import { createWorkflow, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { replayDeliveryStep, type ReplayDeliveryStepInput } from "./steps/replay-delivery"

export const replayDeliveryWorkflowId = "conversations-replay-delivery"

/**
 * Puts a failed webhook delivery back in the queue. Parts of it that are known already change nothing.
 *
 * @example
 * await replayDeliveryWorkflow(container).run({ input: { delivery_id } })
 */
export const replayDeliveryWorkflow = createWorkflow(
  replayDeliveryWorkflowId,
  (input: WorkflowData<ReplayDeliveryStepInput>) => {
    replayDeliveryStep(input)
    return new WorkflowResponse(input)
  }
)
