import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONVERSATIONS_REALTIME_MODULE } from "../../modules/conversations-realtime"
import type { RealtimeModuleService } from "../../modules/conversations-realtime/service"
import type { Changes } from "../../types"

/** Tells the open inboxes. */
export const publishChangesStep = createStep("publish-changes", async (changes: Changes, { container }) => {
  await container.resolve<RealtimeModuleService>(CONVERSATIONS_REALTIME_MODULE).publish(changes)
  return new StepResponse(undefined)
})
