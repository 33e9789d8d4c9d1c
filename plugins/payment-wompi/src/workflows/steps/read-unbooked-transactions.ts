import { MathBN, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BigNumberInput, CreateOrderTransactionDTO } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { isWompiProvider } from "../lib/read-payment-facts"

export const readUnbookedTransactionsStepId = "read-unbooked-transactions"

type Money = { id: string; amount: BigNumberInput; raw_amount?: BigNumberInput }

/**
 * The lines that the order's balance must have for the captures and refunds of a payment session. A crash between
 * Medusa's payment and its order leaves some out; those that are there are not added again.
 */
export const readUnbookedTransactionsStep = createStep(
  readUnbookedTransactionsStepId,
  async ({ session_id }: { session_id: string }, { container }) => {
    const query = container.resolve(ContainerRegistrationKeys.QUERY)
    const { data: payments } = await query.graph({
      entity: "payment",
      fields: ["id", "provider_id", "currency_code", "payment_collection_id", "captures.*", "refunds.*"],
      filters: { payment_session_id: session_id },
    })
    const payment = payments.find(({ provider_id }) => isWompiProvider(provider_id))
    const { data: orders } = payment
      ? await query.graph({
          entity: "order_payment_collection",
          fields: ["order_id"],
          filters: { payment_collection_id: payment.payment_collection_id },
        })
      : { data: [] }
    if (!payment || !orders[0]) {
      return new StepResponse<CreateOrderTransactionDTO[]>([])
    }
    const line = (reference: "capture" | "refund", { id, raw_amount, amount }: Money): CreateOrderTransactionDTO => ({
      order_id: orders[0].order_id,
      amount: MathBN.mult(raw_amount ?? amount, reference === "capture" ? 1 : -1),
      currency_code: payment.currency_code,
      reference,
      reference_id: id,
    })
    return new StepResponse<CreateOrderTransactionDTO[]>([
      ...((payment.captures ?? []) as Money[]).map((capture) => line("capture", capture)),
      ...((payment.refunds ?? []) as Money[]).map((refund) => line("refund", refund)),
    ])
  }
)
