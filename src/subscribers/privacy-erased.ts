import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { PRIVACY_EVENTS } from "../privacy/events"
import { recordErasureAnswerWorkflow } from "../workflows/record-erasure-answer"
import type { RecordErasureAnswerInput } from "../workflows/steps/record-erasure-answer"

/** A plugin tells what it erased. An answer that is lost is asked for again by the job. */
export default async function privacyErased({ event, container }: SubscriberArgs<RecordErasureAnswerInput>) {
  const { request_id, plugin, counts } = event.data
  await recordErasureAnswerWorkflow(container).run({ input: { request_id, plugin, counts } })
}

export const config: SubscriberConfig = {
  event: PRIVACY_EVENTS.ERASED,
  context: { subscriberId: "privacy-erased" },
}
