import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { planRenewal, type Renewal } from "../../cod/plan-renewal"
import { codPaymentOf } from "../../cod/provider-id"
import { findCodCollection } from "../utils/cod-collection"
import { loadCodOrder } from "../utils/load-cod-order"

export const planCodRenewalStepId = "plan-cod-renewal"

/** Says what is to be collected for an order now. `null` when its payment is for that already. */
export const planCodRenewalStep = createStep(
  planCodRenewalStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const collection = await findCodCollection(container, order_id)
    const order = collection && (await loadCodOrder(container, order_id))
    const renewal = order && planRenewal({ collection, order, payment: codPaymentOf(order) ?? null })
    return new StepResponse<Renewal | null>(renewal || null)
  }
)
