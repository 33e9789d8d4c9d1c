import { oneOf, parsePageAddress, toPageQuery, type PageAddress } from "../../lib/page-address"
import { MONEY_STATES } from "../types"

export const MONEY_TABS = ["all", ...MONEY_STATES] as const

export type MoneyTab = (typeof MONEY_TABS)[number]

export const PAGE_SIZE = 50

export type MoneyAddress = PageAddress & { state: MoneyTab }

export type MoneyQuery = { state?: string; limit: number; offset: number }

/** What the page shows, as its address says. */
export const parseMoneyAddress = (params: URLSearchParams): MoneyAddress => ({
  ...parsePageAddress(params),
  state: oneOf(MONEY_TABS, params.get("state")) ?? "all",
})

/** What an address asks of `GET /admin/shipping/cod/reconciliation`. */
export const toMoneyQuery = ({ page, state }: MoneyAddress): MoneyQuery => {
  const { limit, offset } = toPageQuery({ q: "", page }, PAGE_SIZE)
  return { limit, offset, state: state === "all" ? undefined : state }
}
