import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import { showReturnedMoney } from "../lib/show-returned-money"

export const settleWompiOperationStepId = "settle-wompi-operation"

export type SettleWompiOperationStepInput = {
  id: string
  /** What somebody saw at Wompi. */
  outcome: "returned" | "not_returned"
  note: string
  actor_id: string
}

/**
 * Writes down what came of a void or refund whose answer was lost. Money that went back is then shown by Medusa too:
 * the provider finds it in the ledger and sends nothing. Call it under the lock of the session.
 *
 * @throws MedusaError `not_allowed` when its outcome is known already
 */
export const settleWompiOperationStep = createStep(
  settleWompiOperationStepId,
  async ({ session_id, ...input }: SettleWompiOperationStepInput & { session_id: string }, { container }) => {
    const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
    const operation = await wompi.settleOperation(input)
    if (!operation) {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, "The outcome of this void or refund is known already.")
    }
    const { note, actor_id } = input
    await showReturnedMoney(container, { operation, session_id, note, actor_id })
    return new StepResponse({ id: operation.id, state: operation.state })
  }
)
