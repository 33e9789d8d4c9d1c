import { RecentMap } from "@kaiu/medusa-kit"

export type SharedCallSettings = {
  /** A key is worked on at most once in this time. */
  everyMs: number
  /** Longest time that a caller waits; the work goes on without it. */
  waitMs: number
  /** Replaceable clock, for tests. */
  now?: () => number
}

const MAX_KEYS = 10_000

/**
 * Lets callers of the same key share one piece of work, and start it not more often than `everyMs`. In this process only.
 *
 * @returns a function that resolves when the work is done, or was done just now, or has taken too long
 */
export const sharedCall = ({ everyMs, waitMs, now = () => Date.now() }: SharedCallSettings) => {
  const recent = new RecentMap<{ startedAt: number; isRunning: boolean; done: Promise<void> }>(MAX_KEYS)

  const start = (key: string, work: () => Promise<void>) => {
    const call = { startedAt: now(), isRunning: true, done: Promise.resolve() }
    call.done = work().finally(() => (call.isRunning = false))
    recent.set(key, call)
    return call
  }

  return async (key: string, work: () => Promise<void>): Promise<void> => {
    const known = recent.get(key)
    const isFresh = known && (known.isRunning || now() - known.startedAt < everyMs)
    const { done } = isFresh ? known : start(key, work)
    let timer: NodeJS.Timeout | undefined
    const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, waitMs)))
    await Promise.race([done, patience]).finally(() => clearTimeout(timer))
  }
}
