import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { bankReferenceKey } from "../../../bank-transfer/bank-reference"
import type { TransferOrder } from "../../../bank-transfer/facts"
import { transferMessages } from "../../../bank-transfer/messages"
import type { BankTransferDTO } from "../../../modules/bank-transfer/types"
import type { ParsedConfirmTransferInput } from "../input"
import { findTransfer } from "../lib/find-transfer"

export const checkConfirmationStepId = "check-transfer-confirmation"

export type CheckConfirmationStepInput = ParsedConfirmTransferInput & { order: TransferOrder | null }

export type CheckedConfirmation = {
  transfer_id: string
  payment_id: string
  /**
   * - `capture`: the money is new
   * - `add_reference`: captured before with Medusa's own button, without the bank's number
   * - `none`: this very confirmation was made before
   */
  action: "capture" | "add_reference" | "none"
}

const refuse = (message: string): never => {
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}

const actionOf = (transfer: BankTransferDTO, input: CheckConfirmationStepInput): CheckedConfirmation["action"] => {
  switch (transfer.state) {
    case "confirmed":
      if (!transfer.bank_reference) {
        return "add_reference"
      }
      return transfer.bank_reference_key === bankReferenceKey(input.bank_reference)
        ? "none"
        : refuse(transferMessages.alreadyConfirmed(transfer.bank_reference))
    case "expired":
      return refuse(transferMessages.expired(new Date(transfer.closed_at ?? transfer.updated_at)))
    case "cancelled":
      return refuse(transferMessages.cancelled(new Date(transfer.closed_at ?? transfer.updated_at)))
    case "waiting":
      return input.order?.payments.some(
        ({ id, is_partly_captured }) => id === transfer.payment_id && is_partly_captured
      )
        ? refuse(transferMessages.partlyCaptured)
        : "capture"
  }
}

/**
 * May this transfer be confirmed with what staff say? Reads only.
 *
 * @throws MedusaError `not_found`, or `not_allowed` with what to do instead
 */
export const checkConfirmationStep = createStep(
  checkConfirmationStepId,
  async (input: CheckConfirmationStepInput, { container }) => {
    const transfer = await findTransfer(container, input.order_id)
    const expected = Number(transfer.amount)
    if (input.amount !== undefined && input.amount !== expected) {
      refuse(transferMessages.wrongAmount(expected, input.amount))
    }
    return new StepResponse<CheckedConfirmation>({
      transfer_id: transfer.id,
      payment_id: transfer.payment_id,
      action: actionOf(transfer, input),
    })
  }
)
