import { orderTimeLimitMs } from "./payment-methods"
import { RETRY_WINDOW_MS } from "./session-status"
import type { WompiTransactionStatus } from "./types"

type Attempt = { payment_method_type: string | null; created_at: Date | string }

type Known = {
  status: WompiTransactionStatus
  payment_method_type: string | null
  finalized_at: Date | string | null
  created_at: Date | string
}

const timeOf = (value: Date | string): number => new Date(value).getTime()

/**
 * Until when an order that was placed before its payment waits for it, in milliseconds since the epoch.
 *
 * The newest attempt decides, by its method's time limit. When everything that was tried is finally declined, the order
 * waits only as long as the shopper may want to try again. `null` when nothing was tried at all.
 *
 * @param limits minutes by method, over the plugin's own
 */
export const payBefore = (
  { attempts, transactions }: { attempts: readonly Attempt[]; transactions: readonly Known[] },
  limits: Partial<Record<string, number>>
): number | null => {
  const newest = [...attempts].sort((a, b) => timeOf(b.created_at) - timeOf(a.created_at))[0]
  if (!newest) {
    return null
  }
  const last = [...transactions].sort((a, b) => timeOf(b.created_at) - timeOf(a.created_at))[0]
  const method = newest.payment_method_type ?? last?.payment_method_type ?? null
  const limit = timeOf(newest.created_at) + orderTimeLimitMs(method, limits)

  const isDeclined =
    transactions.length > 0 && transactions.every(({ status }) => status === "DECLINED" || status === "ERROR")
  if (!isDeclined) {
    return limit
  }
  const declinedAt = Math.max(...transactions.map(({ finalized_at, created_at }) => timeOf(finalized_at ?? created_at)))
  // An attempt made after the decline has no transaction yet: it deserves its own time.
  return timeOf(newest.created_at) > declinedAt ? limit : Math.min(limit, declinedAt + RETRY_WINDOW_MS)
}
