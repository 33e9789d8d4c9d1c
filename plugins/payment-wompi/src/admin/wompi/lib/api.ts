import { sdk } from "../../lib/sdk"
import type { Operation, SettleOutcome, TransactionDetail, TransactionPage, WompiOrder } from "../types"

export type ListTransactionsQuery = {
  limit: number
  offset: number
  q?: string
  status?: string
  payment_method_type?: string
  is_orphan?: boolean
}

const transactionPath = (id: string, action?: string) =>
  `/admin/wompi/transactions/${encodeURIComponent(id)}${action ? `/${action}` : ""}`

const changeTransaction = async (id: string, action: string, body?: { note: string }) => {
  const { transaction } = await sdk.client.fetch<{ transaction: TransactionDetail }>(transactionPath(id, action), {
    method: "POST",
    body,
  })
  return transaction
}

export const listTransactions = (query: ListTransactionsQuery, signal?: AbortSignal) =>
  sdk.client.fetch<TransactionPage>("/admin/wompi/transactions", { query, signal })

export const getTransaction = async (id: string, signal?: AbortSignal) => {
  const { transaction } = await sdk.client.fetch<{ transaction: TransactionDetail }>(transactionPath(id), { signal })
  return transaction
}

export const getOrder = (orderId: string, signal?: AbortSignal) =>
  sdk.client.fetch<WompiOrder>(`/admin/wompi/orders/${encodeURIComponent(orderId)}`, { signal })

/** Looks an order's payments up at Wompi, now. */
export const refreshOrder = (orderId: string) =>
  sdk.client.fetch<WompiOrder>(`/admin/wompi/orders/${encodeURIComponent(orderId)}/refresh`, { method: "POST" })

/** Looks a transaction up at Wompi, now. */
export const refreshTransaction = (id: string) => changeTransaction(id, "refresh")

/** Returns all that remains of an orphan's money. */
export const refundOrphan = (id: string, note: string) => changeTransaction(id, "refund", { note })

/** Notes that an orphan was dealt with outside the shop. */
export const resolveOrphan = (id: string, note: string) => changeTransaction(id, "resolve", { note })

/** Says how an operation without a known outcome ended. */
export const settleOperation = async (id: string, body: { outcome: SettleOutcome; note: string }) => {
  const { operation } = await sdk.client.fetch<{ operation: Operation }>(
    `/admin/wompi/operations/${encodeURIComponent(id)}/settle`,
    { method: "POST", body }
  )
  return operation
}

/** Refunds an order's payment through Medusa, in pesos. */
export const refundPayment = (id: string, body: { amount: number; note?: string; refund_reason_id?: string }) =>
  sdk.admin.payment.refund(id, body)

export const listRefundReasons = async () => {
  const { refund_reasons } = await sdk.admin.refundReason.list({ limit: 100 })
  return refund_reasons
}
