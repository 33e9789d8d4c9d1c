import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendPaymentRejectedWorkflow } from "../workflows"

type TransactionUpdated = { transaction_id: string; session_id: string | null; status: string }

/** Statuses with which Wompi ends a payment that moved no money (Wompi docs, Transacciones). */
const REJECTED = new Set(["DECLINED", "ERROR"])

export default async function wompiTransactionUpdatedHandler({ event, container }: SubscriberArgs<TransactionUpdated>) {
  const { session_id, status } = event.data
  if (session_id && REJECTED.has(status)) {
    await sendPaymentRejectedWorkflow(container).run({ input: { session_id } })
  }
}

export const config: SubscriberConfig = {
  event: "wompi.transaction_updated",
  context: { subscriberId: "resend-payment-rejected" },
}
