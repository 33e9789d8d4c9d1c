import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { PRIVACY_MODULE } from "../../modules/privacy"
import type PrivacyModuleService from "../../modules/privacy/service"
import { addCounts, type Counts } from "../../privacy/add-counts"

export type RecordErasureAnswerInput = { request_id: string; plugin: string; counts: Counts }

export const recordErasureAnswerStepId = "record-erasure-answer"

/** Notes what a plugin erased, added to what it erased before; a request that is not ours is nobody's. */
export const recordErasureAnswerStep = createStep(
  recordErasureAnswerStepId,
  async ({ request_id, plugin, counts }: RecordErasureAnswerInput, { container }) => {
    const privacy = container.resolve<PrivacyModuleService>(PRIVACY_MODULE)
    const [request] = await privacy.listErasureRequests({ id: request_id }, { take: 1, select: ["id"] })
    if (!request) {
      return new StepResponse(false)
    }
    const [before] = await privacy.listErasureAnswers({ request_id, plugin }, { take: 1 })
    const answer = { counts: addCounts((before?.counts ?? {}) as Counts, counts), waiting: counts.waiting ?? 0 }
    if (before) {
      await privacy.updateErasureAnswers({ id: before.id, ...answer })
    } else {
      await privacy.createErasureAnswers({ request_id, plugin, ...answer })
    }
    return new StepResponse(true)
  }
)
