import type { TransferOrder } from "./facts"

/** Why an order that waits for a transfer may not be cancelled: somebody has to decide what becomes of it. */
export type CancellationProblem = "has_money" | "has_fulfillment" | "order_completed"

/**
 * Medusa would refund captured money by itself, and refuses an order with goods on their way: neither is for a job to
 * decide.
 */
export const cancellationProblem = (
  order: Pick<TransferOrder, "has_money" | "has_fulfillment" | "is_completed">
): CancellationProblem | null => {
  if (order.has_money) {
    return "has_money"
  }
  if (order.has_fulfillment) {
    return "has_fulfillment"
  }
  return order.is_completed ? "order_completed" : null
}
