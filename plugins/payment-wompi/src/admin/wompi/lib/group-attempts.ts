import type { Attempt, Transaction } from "../types"

export type AttemptGroup<T> = { reference: string; attempt: Attempt | null; transactions: T[] }

type Tried = Pick<Transaction, "reference" | "created_at">

const newestFirst = <T extends { created_at: string }>(a: T, b: T) => b.created_at.localeCompare(a.created_at)

/**
 * Every try to pay with what came of it at Wompi, the newest first. One address may be tried several times; a
 * transaction whose reference nobody issued comes last.
 */
export const groupAttempts = <T extends Tried>(
  attempts: readonly Attempt[],
  transactions: readonly T[]
): AttemptGroup<T>[] => {
  const of = (reference: string) => transactions.filter((item) => item.reference === reference).sort(newestFirst)
  const issued = [...attempts].sort(newestFirst)
  const known = new Set(issued.map(({ reference }) => reference))
  const unknown = [...new Set(transactions.map(({ reference }) => reference))].filter((name) => !known.has(name))
  return [
    ...issued.map((attempt) => ({
      reference: attempt.reference,
      attempt,
      transactions: of(attempt.reference),
    })),
    ...unknown.map((reference) => ({ reference, attempt: null, transactions: of(reference) })),
  ]
}
