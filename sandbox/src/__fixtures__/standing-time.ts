/** A real time that stands still: only `advance` moves the clock, however slow the machine is. */
export const standingTime = (): (() => number) => {
  const start = Date.now()
  return () => start
}
