import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { COD_CONFIRMATION_FIELDS, codConfirmationMail, type WaitingCollection } from "../../mails/cod-confirmation-mail"
import { askForCodLinkStep } from "../steps/ask-for-cod-link"
import { sendMailStep } from "../steps/send-mail"

export const sendCodConfirmationWorkflowId = "send-cod-confirmation"

/**
 * Mails the buyer of an order that is paid at the door the request to confirm it, once per order. It needs
 * `@kaiu/medusa-fulfillment-colombia`, which also says when.
 *
 * @summary Mail the request to confirm an order.
 * @example
 * await sendCodConfirmationWorkflow(container).run({ input: { order_id: "order_1" } })
 */
export const sendCodConfirmationWorkflow = createWorkflow(
  sendCodConfirmationWorkflowId,
  (input: { order_id: string }) => {
    const { data: collections } = useQueryGraphStep({
      entity: "cod_collection",
      fields: COD_CONFIRMATION_FIELDS,
      filters: { order_id: input.order_id },
    })
    const link = askForCodLinkStep(input)
    const mail = transform({ collections, link }, ({ collections, link }) =>
      codConfirmationMail((collections as unknown as WaitingCollection[])[0], link)
    )
    return new WorkflowResponse(sendMailStep(mail))
  }
)
