import { oneOf, parsePageAddress, toPageQuery, type PageAddress } from "../../lib/page-address"
import { DISPATCH_STATES, type PaymentMode } from "../types"

/** What the tabs offer, in the order a parcel goes through them; `all` looks everywhere. */
export const DISPATCH_TABS = [...DISPATCH_STATES, "problem", "all"] as const

export type DispatchTab = (typeof DISPATCH_TABS)[number]

export const FIRST_TAB: DispatchTab = "to_prepare"

export const PAYMENT_MODES: PaymentMode[] = ["COD", "EXTERNAL_PAYMENT"]

/** As many as fit in one PDF of labels. */
export const PAGE_SIZE = 100

export type DispatchAddress = PageAddress & {
  state: DispatchTab
  carrier: string | null
  payment_mode: PaymentMode | null
}

export type DispatchQuery = {
  state?: string
  q?: string
  carrier?: string
  payment_mode?: PaymentMode
  order: string
  limit: number
  offset: number
}

/** What the page shows, as its address says; what it does not know is left out. */
export const parseDispatchAddress = (params: URLSearchParams): DispatchAddress => ({
  ...parsePageAddress(params),
  state: oneOf(DISPATCH_TABS, params.get("state")) ?? FIRST_TAB,
  carrier: params.get("carrier"),
  payment_mode: oneOf(PAYMENT_MODES, params.get("payment_mode")),
})

/** What waits longest is done first; what is under way is looked at from the newest. */
const OLDEST_FIRST: ReadonlySet<DispatchTab> = new Set(["to_prepare", "processing", "ready", "exception", "problem"])

/** What an address asks of `GET /admin/shipping/dispatches`. */
export const toDispatchQuery = (address: DispatchAddress): DispatchQuery => ({
  ...toPageQuery(address, PAGE_SIZE),
  state: address.state === "all" ? undefined : address.state,
  carrier: address.carrier ?? undefined,
  payment_mode: address.payment_mode ?? undefined,
  order: OLDEST_FIRST.has(address.state) ? "created_at" : "-created_at",
})

export const isFiltered = ({ q, carrier, payment_mode }: DispatchAddress): boolean =>
  q.trim() !== "" || carrier !== null || payment_mode !== null
