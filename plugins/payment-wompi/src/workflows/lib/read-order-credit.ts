import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types"
import {
  ChangeActionType,
  ContainerRegistrationKeys,
  MathBN,
  OrderChangeStatus,
  OrderChangeType,
} from "@medusajs/framework/utils"
import type { OrderCredit } from "../../wompi/missing-credit"
import { linkedOrderIds } from "./linked-order-ids"

/** A change of a refund that is older than this has lost its maker. */
const AT_WORK_MS = 2 * 60_000

const OVER: string[] = [OrderChangeStatus.CANCELED, OrderChangeStatus.DECLINED]

type Change = {
  id: string
  change_type: string | null
  status: string
  created_at: string | Date
  actions?: { action: string; amount: BigNumberInput | null; raw_amount?: BigNumberInput | null }[]
}

type OrderRow = {
  id: string
  status: string
  summary?: { pending_difference?: BigNumberInput }
  payment_collections?: { payments?: { refunds?: { amount: BigNumberInput }[] }[] }[]
}

const creditOf = ({ actions = [] }: Change): BigNumberInput =>
  MathBN.sum(
    0,
    ...actions
      .filter(({ action }) => action === ChangeActionType.CREDIT_LINE_ADD)
      .map(({ raw_amount, amount }) => raw_amount ?? amount ?? 0)
  )

/**
 * The order that a payment session pays for, as far as its refunds are to be written off it, with the changes that
 * refunds have begun and their processes did not end. `null` without an order.
 */
export const readOrderCredit = async (
  container: MedusaContainer,
  sessionId: string
): Promise<{ order_id: string; credit: OrderCredit; interrupted: string[] } | null> => {
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data: payments } = await query.graph({
    entity: "payment",
    fields: ["payment_collection_id"],
    filters: { payment_session_id: sessionId },
  })
  const [order_id] = payments[0]
    ? await linkedOrderIds(container, { payment_collection_id: payments[0].payment_collection_id })
    : []
  if (order_id === undefined) {
    return null
  }
  const { data: orders } = await query.graph({
    entity: "order",
    fields: ["id", "status", "summary", "total", "payment_collections.payments.refunds.amount"],
    filters: { id: order_id },
  })
  const { data } = await query.graph({
    entity: "order_change",
    fields: ["id", "change_type", "status", "created_at", "actions.action", "actions.amount", "actions.raw_amount"],
    filters: { order_id },
  })
  const order = orders[0] as unknown as OrderRow
  const changes = (data as unknown as Change[]).filter(({ status }) => !OVER.includes(status))
  const ofRefunds = changes.filter(({ change_type }) => change_type === OrderChangeType.CREDIT_LINE)
  const isOver = ({ created_at }: Change) => Date.now() - new Date(created_at).getTime() > AT_WORK_MS
  const refunds = (order.payment_collections ?? [])
    .flatMap((collection) => collection.payments ?? [])
    .flatMap((payment) => payment.refunds ?? [])
  const confirmed = ofRefunds.filter(({ status }) => status === OrderChangeStatus.CONFIRMED)
  const pending = ofRefunds.filter(({ status }) => status !== OrderChangeStatus.CONFIRMED)
  return {
    order_id,
    credit: {
      isCanceled: order.status === "canceled",
      pendingDifference: MathBN.convert(order.summary?.pending_difference ?? 0).toNumber(),
      refunded: MathBN.sum(0, ...refunds.map(({ amount }) => amount)).toNumber(),
      credited: MathBN.sum(0, ...confirmed.map(creditOf)).toNumber(),
      hasOtherChanges: changes.length > ofRefunds.length || pending.some((change) => !isOver(change)),
    },
    interrupted: pending.filter(isOver).map(({ id }) => id),
  }
}
