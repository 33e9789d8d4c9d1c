import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import {
  askingCustomerId,
  orderTransferMail,
  TRANSFER_CHANGE_FIELDS,
  TRANSFERRED_ORDER_FIELDS,
  type TransferChange,
  type TransferredOrder,
} from "../../mails/order-transfer-mail"
import { sendMailStep } from "../steps/send-mail"

export const sendOrderTransferWorkflowId = "send-order-transfer"

/**
 * Asks whoever bought an order whether an account may have it, once per request.
 *
 * @summary Mail the request for an order's transfer.
 * @example
 * await sendOrderTransferWorkflow(container).run({ input: { order_id: "order_1", order_change_id: "ordch_1" } })
 */
export const sendOrderTransferWorkflow = createWorkflow(
  sendOrderTransferWorkflowId,
  (input: { order_id: string; order_change_id: string }) => {
    const { data: changes } = useQueryGraphStep({
      entity: "order_change",
      fields: TRANSFER_CHANGE_FIELDS,
      filters: { id: input.order_change_id },
    }).config({ name: "get-change" })
    const { data: orders } = useQueryGraphStep({
      entity: "order",
      fields: TRANSFERRED_ORDER_FIELDS,
      filters: { id: input.order_id },
    }).config({ name: "get-order" })
    const asking_id = transform({ changes }, ({ changes }) => askingCustomerId(changes[0] as unknown as TransferChange))
    const { data: customers } = useQueryGraphStep({
      entity: "customer",
      fields: ["id", "email"],
      filters: { id: asking_id },
    }).config({ name: "get-asking" })
    const mail = transform({ changes, orders, customers }, ({ changes, orders, customers }) =>
      orderTransferMail({
        change: changes[0] as unknown as TransferChange,
        order: orders[0] as unknown as TransferredOrder,
        asking: customers[0] as unknown as { email: string },
      })
    )
    return new WorkflowResponse(sendMailStep(mail))
  }
)
