import { useTransactions } from "./use-transactions"

/** More of them are a click away, in the list. */
const SHOWN = 5

/** The newest payments that no order has, and how many there are. */
export const useOrphans = () => useTransactions({ limit: SHOWN, offset: 0, is_orphan: true })
