import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { emailVerificationMail, type VerificationRequest } from "../../mails/email-verification-mail"
import { sendMailStep } from "../steps/send-mail"

export const sendEmailVerificationWorkflowId = "send-email-verification"

/**
 * Mails the link by which somebody confirms that an address is theirs.
 *
 * @summary Mail a link that confirms an address.
 * @example
 * await sendEmailVerificationWorkflow(container).run({ input: event.data })
 */
export const sendEmailVerificationWorkflow = createWorkflow(
  sendEmailVerificationWorkflowId,
  (input: VerificationRequest) => {
    const { data: customers } = useQueryGraphStep({
      entity: "customer",
      fields: ["id", "first_name"],
      filters: { email: input.entity_id, has_account: true },
    })
    const mail = transform({ input, customers }, ({ input, customers }) => emailVerificationMail(input, customers[0]))
    return new WorkflowResponse(sendMailStep(mail))
  }
)
