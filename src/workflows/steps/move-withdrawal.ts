import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WITHDRAWAL_MODULE } from "../../modules/withdrawal"
import type WithdrawalModuleService from "../../modules/withdrawal/service"
import type { MoveInput } from "../../modules/withdrawal/types"

export const moveWithdrawalStepId = "move-withdrawal"

/** What a move may change. */
const MOVED = [
  "state",
  "is_told",
  "decided_at",
  "decided_by",
  "refusal",
  "goods_back_at",
  "refund_due",
  "refunded_at",
  "refunded_by",
  "refund_note",
] as const

/** Takes a withdrawal to another state: of two who do it at once, one is told. Compensation takes it back. */
export const moveWithdrawalStep = createStep(
  moveWithdrawalStepId,
  async (input: MoveInput, { container }) => {
    const service = container.resolve<WithdrawalModuleService>(WITHDRAWAL_MODULE)
    const { before, after } = await service.move(input)
    return new StepResponse(after, before)
  },
  async (before, { container }) => {
    if (before) {
      const service = container.resolve<WithdrawalModuleService>(WITHDRAWAL_MODULE)
      const earlier = Object.fromEntries(MOVED.map((field) => [field, before[field]]))
      await service.updateWithdrawals({ id: before.id, ...earlier })
    }
  }
)
