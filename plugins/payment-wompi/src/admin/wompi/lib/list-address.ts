import { TRANSACTION_STATUSES } from "../../../wompi/types"
import type { TransactionStatus } from "../types"
import type { ListTransactionsQuery } from "./api"
import { isMethod, type Method } from "./methods"

export const PAGE_SIZE = 20

/** What the page shows, as its address says. */
export type ListAddress = {
  q: string
  status: TransactionStatus | null
  method: Method | null
  orphans: boolean
  /** From 1. */
  page: number
}

const isStatus = (value: string | null): value is TransactionStatus =>
  (TRANSACTION_STATUSES as readonly (string | null)[]).includes(value)

/** Reads an address; what it does not know is left out. */
export const parseListAddress = (params: URLSearchParams): ListAddress => {
  const [status, method, page] = [params.get("status"), params.get("method"), Number(params.get("page"))]
  return {
    q: params.get("q") ?? "",
    status: isStatus(status) ? status : null,
    method: isMethod(method) ? method : null,
    orphans: params.get("orphans") === "true",
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  }
}

/** What an address asks of `GET /admin/wompi/transactions`. */
export const toListQuery = ({ q, status, method, orphans, page }: ListAddress): ListTransactionsQuery => ({
  limit: PAGE_SIZE,
  offset: (page - 1) * PAGE_SIZE,
  q: q.trim() || undefined,
  status: status ?? undefined,
  payment_method_type: method ?? undefined,
  is_orphan: orphans || undefined,
})

export const isFiltered = ({ q, status, method, orphans }: ListAddress): boolean =>
  q.trim() !== "" || status !== null || method !== null || orphans
