import type { Operation, OrderTransaction, WompiEvent } from "../types"

type WithHistory = Pick<OrderTransaction, "transaction_id" | "operations" | "events">

export type EventOfTransaction = WompiEvent & { transaction_id: string }

/** Voids and refunds of several transactions, the newest first. */
export const operationsOf = (transactions: readonly WithHistory[]): Operation[] =>
  transactions.flatMap(({ operations }) => operations).sort((a, b) => b.created_at.localeCompare(a.created_at))

/** Notices about several transactions, the newest first. */
export const eventsOf = (transactions: readonly WithHistory[]): EventOfTransaction[] =>
  transactions
    .flatMap(({ transaction_id, events }) => events.map((event) => ({ ...event, transaction_id })))
    .sort((a, b) => b.received_at.localeCompare(a.received_at))
