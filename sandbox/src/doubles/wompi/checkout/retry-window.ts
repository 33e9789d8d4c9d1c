import type { Transaction } from "../types"

/** After a failed try the payer may choose another method for three minutes (Wompi docs, Reintento de pago). */
const RETRY_WINDOW_MS = 3 * 60_000

const hasFailed = ({ status }: Transaction): boolean => status === "DECLINED" || status === "ERROR"

/** Until when a reference whose payments failed may be tried again, in milliseconds since the epoch. */
export const retryUntil = (transactions: Transaction[]): number | undefined =>
  transactions.length && transactions.every(hasFailed)
    ? Math.min(...transactions.map(({ finalized_at }) => Date.parse(finalized_at ?? ""))) + RETRY_WINDOW_MS
    : undefined

/** Why a reference can no longer be paid at the checkout, or nothing. `now` in milliseconds since the epoch. */
export const referenceProblem = (transactions: Transaction[], now: number): string | undefined => {
  const until = retryUntil(transactions)
  const isOpen = !transactions.length || (until !== undefined && now <= until)
  return isOpen ? undefined : "La referencia ya ha sido usada"
}
