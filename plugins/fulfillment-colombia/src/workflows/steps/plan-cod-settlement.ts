import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { planSettlement, type SettlementPlan } from "../../cod/plan-settlement"
import { codPaymentOf } from "../../cod/provider-id"
import { loadCodOrder } from "../utils/load-cod-order"
import { resolveShipping } from "../utils/resolve-shipment"

export const planCodSettlementStepId = "plan-cod-settlement"

/** What the steps of one run hand on; the time as text, for a workflow's data may be kept. */
export type CodSettlement = Omit<SettlementPlan, "next"> & {
  lease_id: string
  payment_id: string
  next_check_at: string | null
}

/**
 * Takes the right to settle an order and says what has to change. `null` when another process has it, and when the
 * order is not paid at the door.
 */
export const planCodSettlementStep = createStep(
  planCodSettlementStepId,
  async ({ order_id }: { order_id: string }, { container }) => {
    const shipping = resolveShipping(container)
    const begun = await shipping.beginCodSettlement(order_id)
    const order = begun && (await loadCodOrder(container, order_id))
    if (!begun || !order) {
      return new StepResponse<CodSettlement | null>(null)
    }
    const { collection, lease_id } = begun
    const shipments = await shipping.listCarrierShipments({ order_id, direction: "outbound" }, { select: ["status"] })
    const payment = codPaymentOf(order) ?? null
    const { next, ...plan } = planSettlement(
      {
        collection,
        order,
        payment,
        shipments: shipments.map(({ status }) => status),
      },
      new Date()
    )
    return new StepResponse<CodSettlement | null>({
      ...plan,
      lease_id,
      payment_id: payment?.id ?? collection.payment_id,
      next_check_at: next?.toISOString() ?? null,
    })
  }
)
