import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import type { VerificationRequest } from "../mails/email-verification-mail"
import { sendEmailVerificationWorkflow } from "../workflows"

export default async function verificationRequestedHandler({ event, container }: SubscriberArgs<VerificationRequest>) {
  await sendEmailVerificationWorkflow(container).run({ input: event.data })
}

export const config: SubscriberConfig = {
  event: "auth.verification_requested",
  context: { subscriberId: "resend-email-verification" },
}
