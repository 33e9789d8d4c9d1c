import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { ORDER_SHIPPED_FIELDS, orderShippedMail, type ShippedOrder } from "../../mails/order-shipped-mail"
import { sendMailStep } from "../steps/send-mail"

export const sendOrderShippedWorkflowId = "send-order-shipped"

export type SendOrderShippedInput = { order_id: string; fulfillment_id: string; tracking_number?: string | null }

/**
 * Mails the buyer that a parcel is with the carrier, once per parcel.
 *
 * @summary Mail a shipment.
 * @example
 * await sendOrderShippedWorkflow(container).run({ input: { order_id: "order_1", fulfillment_id: "ful_1" } })
 */
export const sendOrderShippedWorkflow = createWorkflow(sendOrderShippedWorkflowId, (input: SendOrderShippedInput) => {
  const { data: orders } = useQueryGraphStep({
    entity: "order",
    fields: ORDER_SHIPPED_FIELDS,
    filters: { id: input.order_id },
    options: { throwIfKeyNotFound: true },
  })
  const mail = transform({ orders, input }, ({ orders, input }) =>
    orderShippedMail(orders[0] as unknown as ShippedOrder, input)
  )
  return new WorkflowResponse(sendMailStep(mail))
})
