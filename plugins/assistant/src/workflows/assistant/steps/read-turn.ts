import { WorkflowManager } from "@medusajs/framework/orchestration"
import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { HISTORY_TURNS } from "../../../assistant/agent/to-messages"
import { READ_TURN_WORKFLOW, type OpenTurn, type ReadTurnInput } from "../../../assistant/turn-contract"

export const readTurnStepId = "read-turn"

/** Reads a turn that waits for an answer; `null` when it is closed, or when nobody here owns conversations. */
export const readTurnStep = createStep(readTurnStepId, async ({ turn_id }: { turn_id: string }, { container }) => {
  if (!WorkflowManager.getWorkflow(READ_TURN_WORKFLOW)) {
    return new StepResponse<OpenTurn | null>(null)
  }
  const input: ReadTurnInput = { turn_id, history_limit: HISTORY_TURNS }
  const { result } = await container.resolve(Modules.WORKFLOW_ENGINE).run(READ_TURN_WORKFLOW, { input })
  return new StepResponse<OpenTurn | null>((result as OpenTurn | null | undefined) ?? null)
})
