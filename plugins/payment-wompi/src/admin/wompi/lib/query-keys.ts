import type { ListTransactionsQuery } from "./api"

const root = ["payment-wompi"] as const

/** Keys of everything these screens keep in the admin's shared query cache. */
export const queryKeys = {
  all: root,
  list: (query: ListTransactionsQuery) => [...root, "list", query] as const,
  transaction: (id: string) => [...root, "transaction", id] as const,
  order: (id: string) => [...root, "order", id] as const,
  refundReasons: [...root, "refund-reasons"] as const,
}

/** What Medusa's own screens show of a payment, under the dashboard's keys. */
export const MEDUSA_PAYMENT_KEYS = [["orders"], ["payment"], ["payment-collection"]] as const
