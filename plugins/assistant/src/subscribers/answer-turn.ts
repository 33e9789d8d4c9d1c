import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework"
import { answerTurnWorkflow } from "../workflows/assistant/workflows/answer-turn"

/** A conversation waits for the bot. The event is a bell and may ring more than once. */
export default async function answerTurn({ event, container }: SubscriberArgs<{ turn_id: string }>): Promise<void> {
  await answerTurnWorkflow(container).run({ input: { turn_id: event.data.turn_id } })
}

export const config: SubscriberConfig = {
  event: "conversations.turn_ready",
  context: { subscriberId: "assistant-answer-turn" },
}
