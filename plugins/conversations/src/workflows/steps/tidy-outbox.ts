import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONVERSATIONS_MODULE } from "../../modules/conversations"
import type { ConversationsModuleService } from "../../modules/conversations/service"

/** Tidies up after processes that died: messages whose outcome nobody knows, statuses nobody will claim. */
export const tidyOutboxStep = createStep("tidy-outbox", async (_: void, { container }) => {
  const conversations = container.resolve<ConversationsModuleService>(CONVERSATIONS_MODULE)
  await conversations.forgetUnclaimedStatuses()
  return new StepResponse(await conversations.abandonLostMessages())
})
