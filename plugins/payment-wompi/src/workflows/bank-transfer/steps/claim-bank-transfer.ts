import type { MedusaContainer } from "@medusajs/framework/types"
import { MedusaError } from "@medusajs/framework/utils"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { bankReferenceKey } from "../../../bank-transfer/bank-reference"
import { transferMessages } from "../../../bank-transfer/messages"
import type { ClaimInput } from "../../../modules/bank-transfer/types"
import { bankTransfersOf } from "../lib/bank-transfers"
import { readTransferOrder } from "../lib/read-transfer-order"

export const claimBankTransferStepId = "claim-bank-transfer"

export type ClaimBankTransferStepInput = ClaimInput & { order_id: string; payment_id: string }

/** @throws MedusaError `not_allowed` naming the order that the bank's number has paid */
export const refuseUsedReference = async (container: MedusaContainer, bankReference: string): Promise<never> => {
  const selector = { bank_reference_key: bankReferenceKey(bankReference) }
  const [other] = await bankTransfersOf(container).listBankTransfers(selector, { take: 1 })
  const message = other ? transferMessages.referenceUsed(other.order_number) : transferMessages.busy
  throw new MedusaError(MedusaError.Types.NOT_ALLOWED, message)
}

/**
 * Takes the transfer and writes down what is going to be done with it. When that fails the transfer is given back,
 * unless the money is captured: then it is left for the sweeper, which ends what was begun.
 *
 * @throws MedusaError `not_allowed` when somebody else has it, or its bank number has paid another order
 */
export const claimBankTransferStep = createStep(
  claimBankTransferStepId,
  async ({ order_id, payment_id, ...input }: ClaimBankTransferStepInput, { container }) => {
    const claim = await bankTransfersOf(container).claim(input)
    if (claim.kind === "reference_used" && input.intent === "confirm") {
      await refuseUsedReference(container, input.bank_reference)
    }
    if (claim.kind !== "claimed") {
      throw new MedusaError(MedusaError.Types.NOT_ALLOWED, transferMessages.busy)
    }
    return new StepResponse(claim, { id: input.id, claimed_until: claim.claimed_until, order_id, payment_id })
  },
  async (claimed, { container }) => {
    if (!claimed) {
      return
    }
    const { id, claimed_until, order_id, payment_id } = claimed
    const order = await readTransferOrder(container, order_id)
    const payment = order?.payments.find((payment) => payment.id === payment_id)
    if (!payment?.captured_at) {
      await bankTransfersOf(container).release({ id, claimed_until })
    }
  }
)
