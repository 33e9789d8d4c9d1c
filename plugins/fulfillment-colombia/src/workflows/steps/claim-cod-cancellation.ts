import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { CLOSED_TEXTS, type CodCancelReason, type CodState } from "../../cod/states"
import { findCodCollection, requireCodCollection } from "../utils/cod-collection"
import { loadCodOrder } from "../utils/load-cod-order"
import { resolveShipping } from "../utils/resolve-shipment"

export const claimCodCancellationStepId = "claim-cod-cancellation"

export type CancelCodOrderInput = {
  order_id: string
  reason: CodCancelReason
  /** Cancel the order also when somebody else has claimed it before: that one has died. */
  finish?: boolean
}

const WHY_NOT: Record<Exclude<CodState, "pending">, string> = {
  ...CLOSED_TEXTS,
  confirmed: "Este pedido ya está confirmado. Si necesitas cancelarlo, escríbenos.",
}

const refuse = (message: string): never => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}

/**
 * Takes a pending collection for cancelling, so that nobody confirms it meanwhile. Says whether the order is this
 * caller's to cancel: of two who ask at once it is the first one's. Compensation gives it back.
 */
export const claimCodCancellationStep = createStep(
  claimCodCancellationStepId,
  async ({ order_id, reason, finish = false }: CancelCodOrderInput, { container }) => {
    const known = await requireCodCollection(container, order_id)
    const order = await loadCodOrder(container, order_id)
    if (order?.hasFulfillment) {
      refuse("Este pedido ya se está despachando. Si necesitas cancelarlo, escríbenos.")
    }
    const claimed = await resolveShipping(container).cancelCodCollection({ order_id, reason })
    const { state } = claimed ?? (await findCodCollection(container, order_id)) ?? known
    if (state !== "cancelled") {
      refuse(WHY_NOT[state as keyof typeof WHY_NOT])
    }
    const isOurs = (claimed !== null || finish) && order?.status !== "canceled"
    return new StepResponse({ isOurs }, claimed ? order_id : null)
  },
  async (orderId, { container }) => {
    if (orderId) {
      await resolveShipping(container).reopenCodCollection(orderId)
    }
  }
)
