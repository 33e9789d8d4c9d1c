import type { TransferState } from "../types"

const root = ["bank-transfers"] as const

/** Keys of what these screens keep in the admin's shared query cache. */
export const queryKeys = {
  all: root,
  order: (orderId: string) => [...root, "order", orderId] as const,
  list: (state: TransferState, q: string, offset: number) => [...root, "list", state, q, offset] as const,
  /** The dashboard's own: an order's payments and status change with its transfer. */
  dashboardOrders: ["orders"] as const,
}
