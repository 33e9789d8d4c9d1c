import { createWorkflow, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { announceCodCollectionStep } from "../steps/announce-cod-collection"
import { openCodCollectionStep } from "../steps/open-cod-collection"

export const codOpenCollectionWorkflowId = "cod-open-collection"

/**
 * Opens the collection of an order that is to be paid at the door, once, and says that it waits to be confirmed. Does
 * nothing for any other order.
 *
 * @example
 * await codOpenCollectionWorkflow(container).run({ input: { order_id: "order_123" } })
 *
 * @summary
 *
 * Open a contra-entrega collection.
 */
export const codOpenCollectionWorkflow = createWorkflow(
  codOpenCollectionWorkflowId,
  (input: WorkflowData<{ order_id: string }>) => {
    const answer = openCodCollectionStep(input)
    when("collection-is-new", { answer }, ({ answer }) => answer.opened).then(() => announceCodCollectionStep(input))
    return new WorkflowResponse(answer)
  }
)
