import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { CONVERSATIONS_MODULE } from "../../modules/conversations"
import type { ConversationsModuleService } from "../../modules/conversations/service"
import { parseInput } from "../utils/parse-input"
import { textSchema } from "../utils/text-schema"

const answerSchema = z
  .object({
    turn_id: z.string().min(1),
    owner_version: z.number().int(),
    messages: z
      .array(z.object({ text: textSchema }))
      .max(10)
      .default([]),
    handover: z
      .object({ reason: z.string().trim().min(1).max(200), summary: z.string().max(4000).nullish() })
      .nullish(),
  })
  .refine((answer) => answer.messages.length > 0 || answer.handover, "needs messages or a handover")

export type AnswerTurnStepInput = z.input<typeof answerSchema>

/** Closes a turn with messages, a handover, or both. */
export const answerTurnStep = createStep("answer-turn", async (input: AnswerTurnStepInput, { container }) => {
  const { handover, ...answer } = parseInput(answerSchema, input)
  const conversations = container.resolve<ConversationsModuleService>(CONVERSATIONS_MODULE)
  return new StepResponse(
    await conversations.answerTurn({
      ...answer,
      handover: handover ? { reason: handover.reason, summary: handover.summary ?? null } : null,
    })
  )
})
