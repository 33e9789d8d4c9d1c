import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { sendCodConfirmationWorkflow } from "../workflows"

type OrderNews = { order_id: string; kind: string }

export default async function orderNewsHandler({ event, container }: SubscriberArgs<OrderNews>) {
  const { order_id, kind } = event.data
  if (kind === "cod_confirmation") {
    await sendCodConfirmationWorkflow(container).run({ input: { order_id } })
  }
}

export const config: SubscriberConfig = {
  event: "order.news",
  context: { subscriberId: "resend-order-news" },
}
