import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk"
import { useQueryGraphStep } from "@medusajs/medusa/core-flows"
import { passwordResetMail, type PasswordResetRequest } from "../../mails/password-reset-mail"
import { sendMailStep } from "../steps/send-mail"

export const sendPasswordResetWorkflowId = "send-password-reset"

/**
 * Mails a shopper the link to a new password. An address without an account gets none.
 *
 * @summary Mail a link to a new password.
 * @example
 * await sendPasswordResetWorkflow(container).run({ input: { entity_id: "ana@example.com", token: "eyJ…" } })
 */
export const sendPasswordResetWorkflow = createWorkflow(sendPasswordResetWorkflowId, (input: PasswordResetRequest) => {
  const { data: customers } = useQueryGraphStep({
    entity: "customer",
    fields: ["id", "first_name"],
    filters: { email: input.entity_id, has_account: true },
  })
  const mail = transform({ input, customers }, ({ input, customers }) =>
    passwordResetMail(input, customers[0], new Date())
  )
  return new WorkflowResponse(sendMailStep(mail))
})
