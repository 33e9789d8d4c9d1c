import { emitEventStep } from "@medusajs/medusa/core-flows"
import { createWorkflow, transform, WorkflowResponse, type WorkflowData } from "@medusajs/framework/workflows-sdk"
import type { Person } from "../../privacy/person"
import { PRIVACY_EVENTS } from "../events"
import { erasePersonalDataStep } from "../steps/erase-personal-data"

export const shippingErasePersonWorkflowId = "shipping-erase-person"

/** The name under which the plugin answers to requests of erasure. */
const PLUGIN = "fulfillment-colombia"

export type ShippingErasePersonInput = Person & { request_id: string }

/**
 * Erases a person's data from the plugin's tables and tells how many rows had any. May be run again: what is gone is
 * counted no more, and what was still needed the last time goes then.
 *
 * @example
 * await shippingErasePersonWorkflow(container).run({ input: { request_id: "preq_123", customer_id: "cus_123" } })
 *
 * @summary
 *
 * Erase a person's data from labels, novedades and texts.
 */
export const shippingErasePersonWorkflow = createWorkflow(
  shippingErasePersonWorkflowId,
  (input: WorkflowData<ShippingErasePersonInput>) => {
    const counts = erasePersonalDataStep(input)
    emitEventStep({
      eventName: PRIVACY_EVENTS.ERASED,
      data: transform({ input, counts }, ({ input, counts }) => ({
        request_id: input.request_id,
        plugin: PLUGIN,
        counts,
      })),
    })
    return new WorkflowResponse(counts)
  }
)
