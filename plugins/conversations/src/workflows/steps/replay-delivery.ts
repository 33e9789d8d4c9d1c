import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CONVERSATIONS_MODULE } from "../../modules/conversations"
import type { ConversationsModuleService } from "../../modules/conversations/service"

export type ReplayDeliveryStepInput = { delivery_id: string }

/** Puts a failed webhook delivery back in the queue. */
export const replayDeliveryStep = createStep(
  "replay-delivery",
  async (input: ReplayDeliveryStepInput, { container }) => {
    await container.resolve<ConversationsModuleService>(CONVERSATIONS_MODULE).replayDelivery(input.delivery_id)
    return new StepResponse(undefined)
  }
)
