import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { ORDER_CONFIRMED_FIELDS, orderConfirmedMail, type ConfirmedOrder } from "../../mails/order-confirmed-mail"
import { sendMailStep } from "../steps/send-mail"

export const sendOrderConfirmedWorkflowId = "send-order-confirmed"

/**
 * Mails the buyer that the order is placed, once per order.
 *
 * @summary Mail an order's confirmation.
 * @example
 * await sendOrderConfirmedWorkflow(container).run({ input: { order_id: "order_1" } })
 */
export const sendOrderConfirmedWorkflow = createWorkflow(
  sendOrderConfirmedWorkflowId,
  (input: { order_id: string }) => {
    const { data: orders } = useQueryGraphStep({
      entity: "order",
      fields: ORDER_CONFIRMED_FIELDS,
      filters: { id: input.order_id },
      options: { throwIfKeyNotFound: true },
    })
    const mail = transform({ orders }, ({ orders }) => orderConfirmedMail(orders[0] as unknown as ConfirmedOrder))
    return new WorkflowResponse(sendMailStep(mail))
  }
)
