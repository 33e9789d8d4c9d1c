export type Bell<T> = {
  /** Runs the task soon; while it runs, one more run is remembered, however often the bell rings. */
  ring: (input: T) => void
}

/**
 * A task that is rung rather than called: never twice at the same time in this process, and never missing the ring
 * that came while it ran. What must not be lost is in the database; a sweeper rings too.
 *
 * @param onError told when the task throws; the next ring runs it again
 */
export const createBell = <T>(
  task: (input: T) => Promise<void>,
  onError: (error: unknown, input: T) => void
): Bell<T> => {
  let isRunning = false
  let next: { input: T } | undefined

  const run = async (input: T) => {
    isRunning = true
    let current: { input: T } | undefined = { input }
    while (current) {
      next = undefined
      try {
        await task(current.input)
      } catch (error) {
        onError(error, current.input)
      }
      current = next
    }
    isRunning = false
  }

  return {
    ring: (input) => {
      if (isRunning) {
        next = { input }
      } else {
        void run(input)
      }
    },
  }
}
