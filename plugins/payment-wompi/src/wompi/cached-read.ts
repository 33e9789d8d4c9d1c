export type CachedReadSettings<T> = {
  read: () => Promise<T>
  /** How long an answer is good for. */
  ttlMs: number
  /** After a failure nobody asks again for so long. */
  pauseMs?: number
  /** Replaceable clock, for tests. */
  now?: () => number
}

const PAUSE_MS = 15_000

/**
 * Remembers an answer that seldom changes. Callers at the same time share one question; an old answer is given at once
 * while a new one is asked for, and as long as the other side is down.
 *
 * @returns a function that throws what `read` threw only when there never was an answer
 */
export const cachedRead = <T>({ read, ttlMs, pauseMs = PAUSE_MS, now = () => Date.now() }: CachedReadSettings<T>) => {
  let known: { value: T } | undefined
  let failure: unknown
  let askAgainAt = 0
  let running: Promise<void> | undefined

  const ask = async () => {
    try {
      known = { value: await read() }
      failure = undefined
      askAgainAt = now() + ttlMs
    } catch (error) {
      failure = error
      askAgainAt = now() + pauseMs
    }
    running = undefined
  }

  return async (): Promise<T> => {
    if (now() >= askAgainAt) {
      running ??= ask()
    }
    if (!known) {
      await running
    }
    if (!known) {
      throw failure
    }
    return known.value
  }
}
