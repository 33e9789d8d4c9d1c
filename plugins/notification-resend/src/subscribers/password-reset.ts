import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendPasswordResetWorkflow } from "../workflows"

type PasswordReset = { entity_id: string; actor_type: string; token: string }

/** Shoppers only: the staff's page for it is the admin's, which is no page of the shop. */
export default async function passwordResetHandler({ event, container }: SubscriberArgs<PasswordReset>) {
  const { entity_id, actor_type, token } = event.data
  if (actor_type === "customer") {
    await sendPasswordResetWorkflow(container).run({ input: { entity_id, token } })
  }
}

export const config: SubscriberConfig = {
  event: "auth.password_reset",
  context: { subscriberId: "resend-password-reset" },
}
