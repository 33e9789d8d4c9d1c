import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { emitEventStep } from "@medusajs/medusa/core-flows"
import type { VerifiedWompiEvent } from "../wompi/verify-event"
import { WompiEvents } from "./events"
import { storeWompiEventStep } from "./steps/store-wompi-event"

export const receiveWompiEventWorkflowId = "wompi-receive-event"

/**
 * Commits an event of Wompi whose checksum was checked, and rings the bell for its processing.
 *
 * @example
 * const event = verifyWompiEvent(req.rawBody, undefined, eventsSecret)
 * await receiveWompiEventWorkflow(container).run({ input: event })
 *
 * @summary
 *
 * Receive an event of Wompi.
 */
export const receiveWompiEventWorkflow = createWorkflow(receiveWompiEventWorkflowId, (input: VerifiedWompiEvent) => {
  const id = storeWompiEventStep(input)
  when("event-is-new", { id }, ({ id }) => id !== null).then(() => {
    const data = transform({ id }, ({ id }) => ({ id }))
    emitEventStep({ eventName: WompiEvents.EVENT_RECEIVED, data })
  })
  return new WorkflowResponse(id)
})
