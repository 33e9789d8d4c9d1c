/**
 * Runs `make` at the first call and gives its result to every later one. A failure is not kept: the next call tries
 * again.
 */
export const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined
  return () => {
    made ??= make().catch((error) => {
      made = undefined
      throw error
    })
    return made
  }
}
