import { roundToPeso } from "@kaiu/medusa-kit"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import type { ShownOrder } from "./load-shipments"

export type ListedOrder = ShownOrder & {
  created_at: string | Date
  customer_name: string
  item_count: number
  total: number
  currency_code: string
}

type OrderRow = {
  id: string
  created_at: string | Date
  currency_code: string
  total: number
  shipping_total: number
  items?: ({ quantity: number } | null)[] | null
  shipping_address?: { first_name?: string | null; last_name?: string | null } | null
  fulfillments?: (ShownOrder["fulfillments"][number] | null)[] | null
}

const FIELDS = [
  "id",
  "created_at",
  "currency_code",
  "total",
  "shipping_total",
  "items.*",
  "shipping_methods.*",
  "shipping_address.first_name",
  "shipping_address.last_name",
  "fulfillments.id",
  "fulfillments.data",
  "fulfillments.packed_at",
  "fulfillments.canceled_at",
]

export const nameOf = (address: OrderRow["shipping_address"]): string =>
  [address?.first_name, address?.last_name].filter(Boolean).join(" ")

/** What Medusa knows of these orders, by id. */
export const loadOrders = async (container: MedusaContainer, ids: string[]): Promise<Map<string, ListedOrder>> => {
  if (!ids.length) {
    return new Map()
  }
  const query = container.resolve(ContainerRegistrationKeys.QUERY)
  const { data } = await query.graph({
    entity: "order",
    fields: FIELDS,
    filters: { id: ids },
    pagination: { skip: 0, take: ids.length },
  })
  const orders = (data as unknown as OrderRow[]).map((row): ListedOrder => ({
    id: row.id,
    created_at: row.created_at,
    currency_code: row.currency_code,
    customer_name: nameOf(row.shipping_address),
    item_count: (row.items ?? []).reduce((sum, item) => sum + Number(item?.quantity ?? 0), 0),
    total: roundToPeso(row.total),
    shipping_total: roundToPeso(row.shipping_total),
    fulfillments: (row.fulfillments ?? []).filter((fulfillment) => fulfillment !== null),
  }))
  return new Map(orders.map((order) => [order.id, order]))
}
