import { roundToPeso } from "@kaiu/medusa-kit"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { isCodProvider } from "../../cod/provider-id"
import { isCityCode } from "../../destination/city-code"
import { hasMoney, type PaymentMoney } from "../../orders/has-money"
import { isStorable } from "./is-storable"

type Timestamp = string | Date

export type DispatchItem = {
  id: string
  quantity: number
  requires_shipping: boolean
  detail?: { fulfilled_quantity?: number | null; written_off_quantity?: number | null } | null
}

export type DispatchFulfillment = {
  id: string
  data: Record<string, unknown> | null
  metadata: Record<string, unknown> | null
  shipped_at: Timestamp | null
  delivered_at: Timestamp | null
  canceled_at: Timestamp | null
}

type OrderPayment = PaymentMoney & { provider_id: string; canceled_at: Timestamp | null }

/** An order with what its dispatch depends on, without its buyer. */
export type DispatchOrder = {
  id: string
  display_id: number
  status: string
  is_draft_order: boolean
  total: number
  created_at: Timestamp
  items: DispatchItem[]
  shipping_address: { metadata: Record<string, unknown> | null } | null
  shipping_methods: { data: Record<string, unknown> | null }[]
  fulfillments: DispatchFulfillment[]
  payments: OrderPayment[]
}

type OrderRow = Omit<DispatchOrder, "payments" | "fulfillments" | "items" | "shipping_methods"> & {
  items?: (DispatchItem | null)[] | null
  shipping_methods?: DispatchOrder["shipping_methods"] | null
  fulfillments?: (DispatchFulfillment | null)[] | null
  payment_collections?: ({ payments?: (OrderPayment | null)[] | null } | null)[] | null
}

const FIELDS = [
  "id",
  "display_id",
  "status",
  "is_draft_order",
  "created_at",
  "total",
  "items.*",
  "items.detail.*",
  "shipping_address.metadata",
  "shipping_methods.data",
  "fulfillments.id",
  "fulfillments.data",
  "fulfillments.metadata",
  "fulfillments.shipped_at",
  "fulfillments.delivered_at",
  "fulfillments.canceled_at",
  "payment_collections.payments.provider_id",
  "payment_collections.payments.canceled_at",
  "payment_collections.payments.captures.amount",
  "payment_collections.payments.refunds.amount",
]

/** @returns `null` when there is no such order */
export const loadDispatchOrder = async (container: MedusaContainer, id: string): Promise<DispatchOrder | null> => {
  if (!isStorable(id)) {
    return null
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id } })
  const [row] = data as unknown as OrderRow[]
  if (!row) {
    return null
  }
  const { payment_collections, fulfillments, items, shipping_methods, ...order } = row
  return {
    ...order,
    items: (items ?? []).filter((item) => item !== null),
    shipping_methods: shipping_methods ?? [],
    fulfillments: (fulfillments ?? []).filter((fulfillment) => fulfillment !== null),
    payments: (payment_collections ?? [])
      .flatMap((collection) => collection?.payments ?? [])
      .filter((payment) => payment !== null),
  }
}

/** What of an order is in no parcel yet. Digital articles never are. */
export const unpackedItems = ({ items }: Pick<DispatchOrder, "items">): { id: string; quantity: number }[] =>
  items
    .filter((item) => item.requires_shipping)
    .map(({ id, quantity, detail }) => ({
      id,
      quantity: Number(quantity) - Number(detail?.fulfilled_quantity ?? 0) - Number(detail?.written_off_quantity ?? 0),
    }))
    .filter(({ quantity }) => quantity > 0)

export const liveFulfillments = ({ fulfillments }: Pick<DispatchOrder, "fulfillments">): DispatchFulfillment[] =>
  fulfillments.filter(({ canceled_at }) => !canceled_at)

/**
 * Has the buyer paid all of it, and was not given all of it back? An order that costs nothing is paid. A refund of a part
 * makes up for something: the rest is still sent.
 */
export const isPaid = ({ payments, total }: Pick<DispatchOrder, "payments" | "total">): boolean => {
  const captures = payments.flatMap((payment) => payment.captures ?? [])
  const captured = captures.reduce((sum, { amount }) => sum + Number(amount), 0)
  return roundToPeso(captured) >= roundToPeso(total) && (captures.length === 0 || payments.some(hasMoney))
}

/** Was money taken for the order, and all of it given back? */
export const isPaidBack = ({ payments }: Pick<DispatchOrder, "payments">): boolean =>
  payments.some(({ captures }) => captures?.length) && !payments.some(hasMoney)

/** Whole pesos that are left to pay at the door: what was paid otherwise, as after a change of the order, is not. */
export const dueAtDoor = ({
  payments,
  total,
}: {
  total: number
  payments: (PaymentMoney & { provider_id: string })[]
}): number => {
  const sum = (movements: PaymentMoney["captures"]) =>
    (movements ?? []).reduce((all, { amount }) => all + Number(amount), 0)
  const others = payments.filter(({ provider_id }) => !isCodProvider(provider_id))
  return roundToPeso(others.reduce((due, { captures, refunds }) => due - sum(captures) + sum(refunds), Number(total)))
}

export const cityCodeOf = ({ shipping_address }: Pick<DispatchOrder, "shipping_address">): string | null => {
  const code = shipping_address?.metadata?.city_code
  return isCityCode(code) ? code : null
}
