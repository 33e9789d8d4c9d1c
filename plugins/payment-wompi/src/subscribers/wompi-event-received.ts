import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { WompiEvents } from "../workflows/events"
import { processWompiEventWorkflow } from "../workflows/process-wompi-event"

/** The bell: processes an event as soon as it is committed. When it fails the event stays pending for the sweeper. */
export default async function wompiEventReceived({ event, container }: SubscriberArgs<{ id: string }>): Promise<void> {
  await processWompiEventWorkflow(container).run({ input: { id: event.data.id } })
}

export const config: SubscriberConfig = {
  event: WompiEvents.EVENT_RECEIVED,
  context: { subscriberId: "wompi-event-received" },
}
