export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms))

const POLL_MS = 100

/**
 * Looks until there is something, and returns it.
 *
 * @throws Error naming what was waited for
 */
export const waitUntil = async <T>(
  what: string,
  look: () => Promise<T | undefined | null | false> | T | undefined | null | false,
  timeoutMs = 120_000,
  pollMs = POLL_MS
): Promise<T> => {
  const deadline = Date.now() + timeoutMs
  for (;;) {
    const found = await look()
    if (found) {
      return found
    }
    if (Date.now() > deadline) {
      throw new Error(`Nothing came of it within ${timeoutMs / 1000} s: ${what}`)
    }
    await pause(pollMs)
  }
}
