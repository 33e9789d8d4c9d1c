import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { PAYMENT_REJECTED_FIELDS, paymentRejectedMail, type RejectedSession } from "../../mails/payment-rejected-mail"
import { sendMailStep } from "../steps/send-mail"

export const sendPaymentRejectedWorkflowId = "send-payment-rejected"

/**
 * Mails the buyer that a payment was not approved, once per payment session.
 *
 * @summary Mail a rejected payment.
 * @example
 * await sendPaymentRejectedWorkflow(container).run({ input: { session_id: "payses_1" } })
 */
export const sendPaymentRejectedWorkflow = createWorkflow(
  sendPaymentRejectedWorkflowId,
  (input: { session_id: string }) => {
    const { data: sessions } = useQueryGraphStep({
      entity: "payment_session",
      fields: PAYMENT_REJECTED_FIELDS,
      filters: { id: input.session_id },
      options: { throwIfKeyNotFound: true },
    })
    const mail = transform({ sessions }, ({ sessions }) =>
      paymentRejectedMail(sessions[0] as unknown as RejectedSession)
    )
    return new WorkflowResponse(sendMailStep(mail))
  }
)
