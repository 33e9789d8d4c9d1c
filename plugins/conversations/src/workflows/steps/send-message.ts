import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { CONVERSATIONS_MODULE } from "../../modules/conversations"
import type { ConversationsModuleService } from "../../modules/conversations/service"
import { parseInput } from "../utils/parse-input"
import { textSchema } from "../utils/text-schema"

const messageSchema = z.object({
  conversation_id: z.string().min(1),
  author: z.enum(["agent", "bot", "system"]),
  author_id: z.string().nullish(),
  content: z.object({ text: textSchema }),
  idempotency_key: z.string().min(1).max(200).nullish(),
})

export type SendMessageStepInput = z.input<typeof messageSchema>

/** Puts a message into the outbox. */
export const sendMessageStep = createStep("send-message", async (input: SendMessageStepInput, { container }) => {
  const { content, author_id, idempotency_key, ...message } = parseInput(messageSchema, input)
  const conversations = container.resolve<ConversationsModuleService>(CONVERSATIONS_MODULE)
  return new StepResponse(
    await conversations.sendMessage({
      ...message,
      text: content.text,
      author_id: author_id ?? null,
      idempotency_key: idempotency_key ?? null,
    })
  )
})
