import { oneOf, parsePageAddress, toPageQuery, type PageAddress } from "../../lib/page-address"
import { EXCEPTION_STATUSES } from "../types"

export const EXCEPTION_TABS = [...EXCEPTION_STATUSES, "all"] as const

export type ExceptionTab = (typeof EXCEPTION_TABS)[number]

export const PAGE_SIZE = 20

export type ExceptionAddress = PageAddress & { status: ExceptionTab }

export type ExceptionQuery = { status?: string; q?: string; limit: number; offset: number }

/** What the page shows, as its address says; those that wait for an answer when it says nothing. */
export const parseExceptionAddress = (params: URLSearchParams): ExceptionAddress => ({
  ...parsePageAddress(params),
  status: oneOf(EXCEPTION_TABS, params.get("status")) ?? "pending",
})

/** What an address asks of `GET /admin/shipping/exceptions`. */
export const toExceptionQuery = (address: ExceptionAddress): ExceptionQuery => ({
  ...toPageQuery(address, PAGE_SIZE),
  status: address.status === "all" ? undefined : address.status,
})
