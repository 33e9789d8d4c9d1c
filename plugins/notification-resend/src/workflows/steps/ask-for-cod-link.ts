import { Modules } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"

/** Published by `@kaiu/medusa-fulfillment-colombia`. Its link is in no table and no event, so it is asked for. */
const SIGN_LINK_WORKFLOW = "cod-sign-link"

export const askForCodLinkStepId = "ask-for-cod-link"

/** The address at which a buyer confirms an order; `null` when the store signs no links. */
export const askForCodLinkStep = createStep(
  askForCodLinkStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const engine = container.resolve(Modules.WORKFLOW_ENGINE)
    const { result } = await engine.run(SIGN_LINK_WORKFLOW, { input: { order_id } })
    const { url } = result as { url: string | null }
    return new StepResponse({ url })
  }
)
