import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CodPayment } from "../../cod/plan-settlement"
import { isCodProvider } from "../../cod/provider-id"
import type { PaymentMoney } from "../../orders/has-money"
import { isStorable } from "./is-storable"
import { dueAtDoor } from "./load-dispatch-order"

export type OrderPayment = CodPayment &
  Pick<PaymentMoney, "refunds"> & { provider_id: string; canceled_at: string | Date | null }

/** An order with what contra entrega needs of it. */
export type CodOrder = {
  id: string
  display_id: number
  status: string
  currency_code: string
  total: number
  items: { quantity: number }[]
  shipping_methods: { data: Record<string, unknown> | null }[]
  payments: OrderPayment[]
  hasFulfillment: boolean
  /** Whole pesos that are left to pay at the door. */
  due: number
  /** A payment other than contra entrega is begun and not finished. */
  isPaidOtherwise: boolean
  /** Payment collections that nobody pays yet, the newest first. */
  unpaid: string[]
}

type OrderCollection = {
  id: string
  status: string
  created_at: string | Date
  payments?: (OrderPayment | null)[] | null
  payment_sessions?: ({ provider_id: string; status: string } | null)[] | null
}

type OrderRow = Omit<CodOrder, "payments" | "hasFulfillment" | "due" | "isPaidOtherwise" | "unpaid"> & {
  payment_collections?: (OrderCollection | null)[] | null
  fulfillments?: ({ canceled_at: string | Date | null } | null)[] | null
}

const FIELDS = [
  "id",
  "display_id",
  "status",
  "currency_code",
  "total",
  "items.*",
  "shipping_methods.data",
  "fulfillments.canceled_at",
  "payment_collections.id",
  "payment_collections.status",
  "payment_collections.created_at",
  "payment_collections.payment_sessions.provider_id",
  "payment_collections.payment_sessions.status",
  "payment_collections.payments.id",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.amount",
  "payment_collections.payments.captured_at",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.amount",
]

const UNPAID = new Set(["not_paid", "awaiting"])

/** Of a payment collection that is open: a session of one that is over leads nowhere. */
const OVER = new Set(["canceled", "error"])

const isUnpaid = ({ status }: OrderCollection) => UNPAID.has(status)

const isBegunOtherwise = (collection: OrderCollection): boolean =>
  (isUnpaid(collection) &&
    (collection.payment_sessions ?? []).some(
      (session) => session && !isCodProvider(session.provider_id) && !OVER.has(session.status)
    )) ||
  (collection.payments ?? []).some(
    (payment) =>
      payment && !isCodProvider(payment.provider_id) && !payment.canceled_at && !(payment.captures ?? []).length
  )

/** @returns `null` when there is no such order */
export const loadCodOrder = async (container: MedusaContainer, id: string): Promise<CodOrder | null> => {
  if (!isStorable(id)) {
    return null
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id } })
  const [row] = data as unknown as OrderRow[]
  if (!row) {
    return null
  }
  const { payment_collections, fulfillments, ...order } = row
  const collections = (payment_collections ?? []).filter((collection) => collection !== null)
  const payments = collections
    .flatMap((collection) => collection.payments ?? [])
    .filter((payment) => payment !== null)
    .map((payment) => ({ ...payment, captures: payment.captures ?? [] }))
  const unpaid = collections
    .filter(isUnpaid)
    .sort((one, other) => new Date(other.created_at).getTime() - new Date(one.created_at).getTime())
  return {
    ...order,
    shipping_methods: order.shipping_methods ?? [],
    hasFulfillment: (fulfillments ?? []).some((fulfillment) => fulfillment && !fulfillment.canceled_at),
    payments,
    due: dueAtDoor({ total: order.total, payments }),
    isPaidOtherwise: collections.some(isBegunOtherwise),
    unpaid: unpaid.map(({ id }) => id),
  }
}
