import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { transferMessages } from "../../../bank-transfer/messages"
import { bankTransfersOf } from "../lib/bank-transfers"
import { refuseUsedReference } from "./claim-bank-transfer"

export const addBankReferenceStepId = "add-bank-reference"

export type AddBankReferenceStepInput = { id: string; bank_reference: string; note: string | null }

/** Writes the bank's number down for a payment that was captured with Medusa's own button. The last change of all. */
export const addBankReferenceStep = createStep(
  addBankReferenceStepId,
  async (input: AddBankReferenceStepInput, { container }) => {
    const outcome = await bankTransfersOf(container).addBankReference(input)
    if (outcome === "reference_used") {
      await refuseUsedReference(container, input.bank_reference)
    }
    if (outcome === "busy") {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, transferMessages.busy)
    }
    return new StepResponse(void 0)
  }
)
