import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import type { CodState } from "../../cod/states"
import { resolveShipping } from "../utils/resolve-shipment"

export const closeCodSettlementStepId = "close-cod-settlement"

export type CloseCodSettlementInput = {
  order_id: string
  lease_id: string
  state: CodState | null
  next_check_at: string | null
}

/** Writes the state that was reached and gives the lease back. What was done in Medusa stays done: no compensation. */
export const closeCodSettlementStep = createStep(
  closeCodSettlementStepId,
  async ({ next_check_at, ...input }: CloseCodSettlementInput, { container }) => {
    await resolveShipping(container).closeCodSettlement({
      ...input,
      next_check_at: next_check_at ? new Date(next_check_at) : null,
    })
    return new StepResponse({ state: input.state })
  }
)
