export type ShortLived<T> = { get: () => Promise<T>; forget: () => void }

/**
 * Keeps what `load` returns for `ttlMs` milliseconds. Callers who ask at once share one load; a failed one is not kept.
 *
 * @example
 * const roles = shortLived(() => readRoles(), 2_000)
 * await roles.get()
 */
export const shortLived = <T>(load: () => Promise<T>, ttlMs: number): ShortLived<T> => {
  let kept: { value: Promise<T>; expiresAt: number } | undefined

  const get = (): Promise<T> => {
    if (kept && Date.now() < kept.expiresAt) {
      return kept.value
    }
    const fresh = { value: load(), expiresAt: Date.now() + ttlMs }
    kept = fresh
    fresh.value.catch(() => {
      kept = kept === fresh ? undefined : kept
    })
    return fresh.value
  }

  return {
    get,
    forget: () => {
      kept = undefined
    },
  }
}
