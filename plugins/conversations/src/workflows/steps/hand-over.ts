import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { z } from "@medusajs/framework/zod"
import { CONVERSATIONS_MODULE } from "../../modules/conversations"
import type { ConversationsModuleService } from "../../modules/conversations/service"
import { OWNERS } from "../../types"
import { parseInput } from "../utils/parse-input"

const handoverSchema = z.object({
  conversation_id: z.string().min(1),
  owner: z.enum(OWNERS),
  reason: z.string().trim().min(1).max(200),
  actor_id: z.string().nullish(),
  note: z.string().max(4000).nullish(),
  owner_version: z.number().int().optional(),
})

export type HandOverStepInput = z.input<typeof handoverSchema>

/** Changes the owner of a conversation. */
export const handOverStep = createStep("hand-over", async (input: HandOverStepInput, { container }) => {
  const { actor_id, note, ...handover } = parseInput(handoverSchema, input)
  const conversations = container.resolve<ConversationsModuleService>(CONVERSATIONS_MODULE)
  return new StepResponse(await conversations.handOver({ ...handover, actor_id: actor_id ?? null, note: note ?? null }))
})
