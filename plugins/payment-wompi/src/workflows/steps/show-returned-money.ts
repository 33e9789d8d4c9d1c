import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import { showReturnedMoney } from "../lib/show-returned-money"

export const showReturnedMoneyStepId = "show-returned-wompi-money"

export type ShowReturnedMoneyStepInput = { id: string; session_id: string }

/** Shows the money of one void or refund in Medusa. Call it under the lock of the session. */
export const showReturnedMoneyStep = createStep(
  showReturnedMoneyStepId,
  async ({ id, session_id }: ShowReturnedMoneyStepInput, { container }) => {
    const operation = await container.resolve<WompiModuleService>(WOMPI_MODULE).retrieveWompiOperation(id)
    const note = operation.reason ?? `Devuelto en Wompi (${operation.transaction_id})`
    await showReturnedMoney(container, { operation, session_id, note })
    return new StepResponse(void 0)
  }
)
