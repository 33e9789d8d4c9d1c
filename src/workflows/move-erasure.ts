import { createWorkflow, when, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import { acquireLockStep, emitEventStep, releaseLockStep } from "@medusajs/medusa/core-flows"
import { PRIVACY_EVENTS } from "../privacy/events"
import { moveErasureStep, type MoveErasureInput } from "./steps/move-erasure"

export const moveErasureWorkflowId = "move-erasure"

const LOCK_SECONDS = 30

/**
 * Takes a request of erasure as far as it goes now: it waits for open orders, asks the plugins, and erases what Medusa
 * keeps once each of them has answered. Run again until it is done.
 *
 * @example
 * await moveErasureWorkflow(container).run({ input: { request_id: "preq_123" } })
 *
 * @summary
 *
 * Move a request of erasure on.
 */
export const moveErasureWorkflow = createWorkflow(moveErasureWorkflowId, (input: WorkflowData<MoveErasureInput>) => {
  acquireLockStep({ key: input.request_id, timeout: LOCK_SECONDS, ttl: LOCK_SECONDS })
  const question = moveErasureStep(input)
  releaseLockStep({ key: input.request_id })
  when({ question }, ({ question }) => question !== null).then(() => {
    emitEventStep({ eventName: PRIVACY_EVENTS.ERASURE_REQUESTED, data: question as never })
  })
  return new WorkflowResponse(question)
})
