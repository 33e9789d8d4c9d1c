type CoalescedTask = (() => void) & { cancel: () => void }

/**
 * Turns a burst of calls into few runs of `task`: one at a time, and once more when a call came in meanwhile, so that
 * the last run always starts after the last call. Runs are at least `gapMs` apart. A failed run counts as a run; the
 * task reports its own errors.
 *
 * @example const refresh = coalesce(() => queryClient.invalidateQueries({ queryKey }), 300)
 */
export const coalesce = (task: () => Promise<unknown>, gapMs: number): CoalescedTask => {
  let busy = false
  let calledMeanwhile = false
  let cancelled = false
  let timer: ReturnType<typeof setTimeout> | undefined

  const run = () => {
    if (busy || cancelled) {
      calledMeanwhile = true
      return
    }
    busy = true
    calledMeanwhile = false
    const rest = () => {
      timer = setTimeout(() => {
        busy = false
        if (calledMeanwhile) {
          run()
        }
      }, gapMs)
    }
    task().then(rest, rest)
  }

  const cancel = () => {
    cancelled = true
    clearTimeout(timer)
  }
  return Object.assign(run, { cancel })
}
