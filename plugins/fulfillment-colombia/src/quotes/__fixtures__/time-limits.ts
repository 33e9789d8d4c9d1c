/**
 * Takes the clock out of the limits of quotations: none passes by itself, and a carrier that is to be late has its
 * limit passed by hand.
 */
export const holdTimeLimits = () => {
  const controllers = new WeakMap<AbortSignal, AbortController>()
  const timeout = jest.spyOn(AbortSignal, "timeout").mockImplementation(() => {
    const controller = new AbortController()
    controllers.set(controller.signal, controller)
    return controller.signal
  })
  return {
    /** The limits that were asked for, in milliseconds. */
    asked: () => timeout.mock.calls.map(([ms]) => ms),
    pass: (signal: AbortSignal) => controllers.get(signal)?.abort(),
    release: () => timeout.mockRestore(),
  }
}
