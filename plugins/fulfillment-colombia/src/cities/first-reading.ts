export type FirstReadingSettings = {
  /** How long nobody reads again after a reading that brought nothing, in milliseconds. */
  pauseMs: number
  /** How long anybody waits for a reading, in milliseconds; it goes on behind them. */
  patienceMs: number
  now?: () => number
}

/** Resolves with what comes first, and leaves no timer behind. */
const within = async (ms: number, work: Promise<unknown>): Promise<void> => {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work, late]).finally(() => clearTimeout(timer))
}

/**
 * One reading of the carriers' cities for everybody who finds none, however many ask: while one runs the others wait for
 * it, and after one that brought nothing there is a pause, or each shopper would ask carriers that fail.
 *
 * @param read brings the cities; resolves with whether there were any
 */
export const createFirstReading = ({ pauseMs, patienceMs, now = Date.now }: FirstReadingSettings) => {
  const state: { running: Promise<void> | null; notBefore: number } = { running: null, notBefore: 0 }

  const start = async (read: () => Promise<boolean>): Promise<void> => {
    let found = false
    try {
      found = await read()
    } finally {
      state.notBefore = found ? 0 : now() + pauseMs
      state.running = null
    }
  }

  return async (read: () => Promise<boolean>): Promise<void> => {
    if (!state.running && now() < state.notBefore) {
      return
    }
    state.running ??= start(read)
    await within(patienceMs, state.running)
  }
}
