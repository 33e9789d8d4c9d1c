import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { CodPayment } from "../../cod/plan-settlement"
import { isStorable } from "./is-storable"

export type OrderPayment = CodPayment & { provider_id: string; canceled_at: string | Date | null }

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
}

type OrderRow = Omit<CodOrder, "payments" | "hasFulfillment"> & {
  payment_collections?: ({ payments?: (OrderPayment | null)[] | null } | null)[] | null
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
  "payment_collections.payments.id",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.amount",
  "payment_collections.payments.captured_at",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.amount",
]

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
  return {
    ...order,
    shipping_methods: order.shipping_methods ?? [],
    hasFulfillment: (fulfillments ?? []).some((fulfillment) => fulfillment && !fulfillment.canceled_at),
    payments: (payment_collections ?? [])
      .flatMap((collection) => collection?.payments ?? [])
      .filter((payment): payment is OrderPayment => payment !== null)
      .map((payment) => ({ ...payment, captures: payment.captures ?? [] })),
  }
}
