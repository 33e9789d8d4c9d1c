import { createWorkflow, transform, when, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { updateOrdersStep, useQueryGraphStep } from "@medusajs/medusa/core-flows"

export const claimGuestOrdersWorkflowId = "claim-guest-orders"

type Input = {
  customer_id: string
  /** Confirmed to be the account's own. */
  email: string
}

/**
 * Puts into an account what its owner bought without one. Of other accounts it takes nothing.
 *
 * @summary Put a guest's orders into their account.
 * @example
 * await claimGuestOrdersWorkflow(container).run({ input: { customer_id: "cus_1", email: "ana@example.com" } })
 */
export const claimGuestOrdersWorkflow = createWorkflow(claimGuestOrdersWorkflowId, (input: Input) => {
  const { data: guests } = useQueryGraphStep({
    entity: "customer",
    fields: ["id"],
    filters: { email: input.email, has_account: false },
  }).config({ name: "get-guests" })
  const guestIds = transform({ guests }, ({ guests }) => guests.map(({ id }) => id))
  const { data: orders } = useQueryGraphStep({
    entity: "order",
    fields: ["id"],
    filters: { customer_id: guestIds, email: input.email },
  }).config({ name: "get-orders" })
  const orderIds = transform({ orders }, ({ orders }) => orders.map(({ id }) => id))
  when("some-orders", { orderIds }, ({ orderIds }) => orderIds.length > 0).then(() => {
    updateOrdersStep({ selector: { id: orderIds }, update: { customer_id: input.customer_id } })
  })
  return new WorkflowResponse(orderIds)
})
