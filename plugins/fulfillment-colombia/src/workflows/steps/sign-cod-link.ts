import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { codLink } from "../../cod/link"
import { requireCodCollection } from "../utils/cod-collection"
import { resolveShipping } from "../utils/resolve-shipment"

export const signCodLinkStepId = "sign-cod-link"

/** Signs the buyer's address of an order; `null` when the store signs no links. */
export const signCodLinkStep = createStep(
  signCodLinkStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const collection = await requireCodCollection(container, order_id)
    return new StepResponse({ url: codLink(resolveShipping(container).options.cod, collection) })
  }
)
