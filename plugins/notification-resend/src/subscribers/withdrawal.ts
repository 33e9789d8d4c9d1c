import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendWithdrawalWorkflow } from "../workflows"

type WithdrawalNews = { withdrawal_id: string; state: string }

export default async function withdrawalHandler({ event, container }: SubscriberArgs<WithdrawalNews>) {
  const { withdrawal_id, state } = event.data
  await sendWithdrawalWorkflow(container).run({ input: { withdrawal_id, state } })
}

export const config: SubscriberConfig = {
  event: ["withdrawal.requested", "withdrawal.decided"],
  context: { subscriberId: "resend-withdrawal" },
}
