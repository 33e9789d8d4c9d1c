import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import { stripNul } from "../../wompi/strip-nul"

export const readOperationSessionStepId = "read-wompi-operation-session"

/** The payment session to which a void or refund belongs. @throws MedusaError `not_found` */
export const readOperationSessionStep = createStep(
  readOperationSessionStepId,
  async ({ id }: { id: string }, { container }) => {
    const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
    const [operation] = await wompi.listWompiOperations({ id: stripNul(id) }, { take: 1 })
    const [transaction] = operation
      ? await wompi.listWompiTransactions({ transaction_id: operation.transaction_id }, { take: 1 })
      : []
    if (!transaction) {
      throw new MedusaError(MedusaError.Types.NOT_FOUND, "There is no such void or refund.")
    }
    return new StepResponse({ session_id: transaction.session_id })
  }
)
