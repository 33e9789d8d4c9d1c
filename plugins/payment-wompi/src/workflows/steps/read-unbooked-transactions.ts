import { MathBN, ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { BigNumberInput, CreateOrderTransactionDTO, MedusaContainer } from "@medusajs/framework/types"
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk"
import { WOMPI_MODULE } from "../../modules/wompi"
import type WompiModuleService from "../../modules/wompi/service"
import { linkedOrderIds } from "../lib/linked-order-ids"
import { isWompiProvider } from "../lib/read-payment-facts"

export const readUnbookedTransactionsStepId = "read-unbooked-transactions"

type Money = { id: string; amount: BigNumberInput; raw_amount?: BigNumberInput }

/** Pesos that Medusa's cancellation of an order booked as returned: its line names the payment, not the refunds. */
const readCancellationLine = async (container: MedusaContainer, orderId: string, paymentId: string) => {
  const { data: lines } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order_transaction",
    fields: ["amount"],
    filters: { order_id: orderId, reference: "refund", reference_id: paymentId },
  })
  return lines.reduce((sum, { amount }) => sum - Number(amount), 0)
}

/** The refunds whose money is known to have gone back: Medusa records one before it asks. */
const returnedRefunds = async (container: MedusaContainer, refunds: Money[] = []): Promise<Money[]> => {
  const wompi = container.resolve<WompiModuleService>(WOMPI_MODULE)
  const done = await wompi.listWompiOperations({ refund_id: refunds.map(({ id }) => id), state: "done" })
  return refunds.filter(({ id }) => done.some(({ refund_id }) => refund_id === id))
}

/** The refunds that the line of a cancellation does not stand for: it stands for the newest ones. */
const notCovered = (refunds: Money[], byCancellation: number): Money[] => {
  let covered = byCancellation
  return [...refunds].reverse().filter(({ amount }) => {
    covered -= Number(amount)
    return covered < 0
  })
}

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
    const [order_id] = payment
      ? await linkedOrderIds(container, { payment_collection_id: payment.payment_collection_id })
      : []
    if (!payment || order_id === undefined) {
      return new StepResponse<CreateOrderTransactionDTO[]>([])
    }
    const line = (reference: "capture" | "refund", { id, raw_amount, amount }: Money): CreateOrderTransactionDTO => ({
      order_id,
      amount: MathBN.mult(raw_amount ?? amount, reference === "capture" ? 1 : -1),
      currency_code: payment.currency_code,
      reference,
      reference_id: id,
    })
    const byCancellation = await readCancellationLine(container, order_id, payment.id)
    return new StepResponse<CreateOrderTransactionDTO[]>([
      ...((payment.captures ?? []) as Money[]).map((capture) => line("capture", capture)),
      ...notCovered(await returnedRefunds(container, payment.refunds as Money[] | undefined), byCancellation).map(
        (refund) => line("refund", refund)
      ),
    ])
  }
)
