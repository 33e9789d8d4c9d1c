import { RecentMap } from "./recent-map"

export type RateLimiterSettings = {
  /** Calls that one key may make within the window. */
  limit: number
  windowMs: number
  now?: () => number
}

const MAX_KEYS = 10_000

/**
 * Counts calls per key in fixed windows, in this process. Returns the milliseconds until the key may call again, 0 if
 * it may now.
 */
export const createRateLimiter = ({ limit, windowMs, now = Date.now }: RateLimiterSettings) => {
  const windows = new RecentMap<{ endsAt: number; calls: number }>(MAX_KEYS)
  return (key: string): number => {
    const time = now()
    const known = windows.get(key)
    const window = known && known.endsAt > time ? known : { endsAt: time + windowMs, calls: 0 }
    window.calls += 1
    windows.set(key, window)
    return window.calls > limit ? window.endsAt - time : 0
  }
}
