import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils"
import { amountToTransfer } from "../../../bank-transfer/amount"
import type { TransferOrder, TransferPayment } from "../../../bank-transfer/facts"
import { parseTransferData } from "../../../bank-transfer/session-data"

/** Provider ids of this method: `pp_transfer_` and the id that the store gave the provider. */
const PROVIDER_ID = /^pp_transfer(_|$)/

export const isTransferProvider = (providerId: string | null | undefined): boolean => PROVIDER_ID.test(providerId ?? "")

const FIELDS = [
  "id",
  "display_id",
  "status",
  "canceled_at",
  "transactions.reference",
  "transactions.reference_id",
  "fulfillments.id",
  "fulfillments.canceled_at",
  "payment_collections.payments.*",
  "payment_collections.payments.payment_session.id",
  "payment_collections.payments.captures.*",
  "payment_collections.payments.refunds.*",
]

type Movement = { id: string; raw_amount?: BigNumberInput; amount: BigNumberInput; created_by?: string | null }

type PaymentRow = {
  id: string
  provider_id: string
  amount: BigNumberInput
  raw_amount?: BigNumberInput
  currency_code: string
  data: Record<string, unknown> | null
  created_at: string
  captured_at: string | null
  canceled_at: string | null
  payment_session?: { id: string } | null
  captures?: (Movement | null)[] | null
  refunds?: (Movement | null)[] | null
}

type OrderRow = {
  id: string
  display_id: number
  status: string
  canceled_at: string | null
  transactions?: ({ reference: string | null; reference_id: string | null } | null)[] | null
  fulfillments?: ({ canceled_at: string | null } | null)[] | null
  payment_collections?: ({ payments?: (PaymentRow | null)[] | null } | null)[] | null
}

const present = <T>(items: (T | null)[] | null | undefined): T[] => (items ?? []).filter((item) => item !== null)

const sumOf = (movements: Movement[]) =>
  movements.reduce((sum, movement) => MathBN.add(sum, movement.raw_amount ?? movement.amount), MathBN.convert(0))

const hasMoney = ({ captures, refunds }: PaymentRow): boolean =>
  MathBN.gt(sumOf(present(captures)), sumOf(present(refunds)))

const toTransferPayment = (payment: PaymentRow, booked: ReadonlySet<string | null>): TransferPayment => {
  const data = parseTransferData(payment.data)
  const captures = present(payment.captures)
  return {
    id: payment.id,
    session_id: payment.payment_session?.id ?? data.session_id,
    amount: amountToTransfer({ amount: payment.raw_amount ?? payment.amount, currency_code: payment.currency_code }),
    data,
    created_at: payment.created_at,
    captured_at: payment.captured_at,
    captured_by: captures.at(-1)?.created_by ?? null,
    is_booked: captures.every(({ id }) => booked.has(id)),
    is_partly_captured: captures.length > 0 && !payment.captured_at,
    has_money: hasMoney(payment),
    canceled_at: payment.canceled_at,
  }
}

/** What Medusa has of an order and its payments by transfer, or `null` for an order that does not exist. */
export const readTransferOrder = async (container: MedusaContainer, orderId: string): Promise<TransferOrder | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: orderId } })
  const order = data[0] as unknown as OrderRow | undefined
  if (!order) {
    return null
  }
  const payments = present(order.payment_collections).flatMap((collection) => present(collection.payments))
  const captures = present(order.transactions).filter(({ reference }) => reference === "capture")
  const booked = new Set(captures.map(({ reference_id }) => reference_id))
  return {
    id: order.id,
    number: String(order.display_id),
    is_canceled: order.status === "canceled",
    canceled_at: order.canceled_at,
    is_completed: order.status === "completed",
    has_fulfillment: present(order.fulfillments).some(({ canceled_at }) => !canceled_at),
    has_money: payments.some(hasMoney),
    payments: payments
      .filter(({ provider_id }) => isTransferProvider(provider_id))
      .map((payment) => toTransferPayment(payment, booked)),
  }
}
