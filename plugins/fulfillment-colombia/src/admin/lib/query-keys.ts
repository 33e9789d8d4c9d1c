const root = ["shipping"] as const

/** Keys of everything these screens keep in the admin's shared query cache. */
export const queryKeys = {
  all: root,
  dispatches: [...root, "dispatches"] as const,
  dispatchList: (query: object) => [...root, "dispatches", query] as const,
  order: (orderId: string) => [...root, "order", orderId] as const,
  bulks: [...root, "bulks"] as const,
  bulk: (id: string) => [...root, "bulks", id] as const,
  carriers: [...root, "carriers"] as const,
  exceptions: [...root, "exceptions"] as const,
  exceptionList: (query: object) => [...root, "exceptions", "list", query] as const,
  exception: (id: string) => [...root, "exceptions", "one", id] as const,
  manifests: [...root, "manifests"] as const,
  manifestList: (query: object) => [...root, "manifests", query] as const,
  reconciliation: [...root, "reconciliation"] as const,
  reconciliationList: (query: object) => [...root, "reconciliation", query] as const,
  role: [...root, "role"] as const,
}
