import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { composeReply } from "../../../assistant/agent/compose-reply"
import { describeFailure } from "../../../assistant/agent/failure-reason"
import type { Turn } from "../../../assistant/agent/types"
import { ASSISTANT_TOOLS } from "../../../assistant/tools"
import { ASSISTANT_MODULE } from "../../../modules/assistant"
import type AssistantModuleService from "../../../modules/assistant/service"
import { PACKAGE } from "../../../options"

export const composeReplyStepId = "compose-reply"

/** Writes the answer to a message. Nothing is sent and nothing is changed. */
export const composeReplyStep = createStep(composeReplyStepId, async (turn: Turn, { container }) => {
  const { settings, getModel } = container.resolve<AssistantModuleService>(ASSISTANT_MODULE)
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)

  const reply = await composeReply(turn, {
    model: await getModel(),
    tools: ASSISTANT_TOOLS,
    context: { container, settings },
    signature: settings.signature,
    onFailure: (what, error) => logger.warn(`${PACKAGE}: ${what} failed: ${describeFailure(error)}`),
  })
  return new StepResponse(reply)
})
