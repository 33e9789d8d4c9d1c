import { Clock } from "../clock"

describe("Clock", () => {
  beforeEach(() => jest.useFakeTimers({ now: 1_000_000 }))
  afterEach(() => jest.useRealTimers())

  it("runs a task when its real time has come, not before", () => {
    const clock = new Clock()
    const run = jest.fn()
    clock.schedule(2_000, run)
    jest.advanceTimersByTime(1_999)
    expect(run).not.toHaveBeenCalled()
    jest.advanceTimersByTime(1)
    expect(run).toHaveBeenCalledTimes(1)
  })

  it("advances through tasks in order, each at its own time, with those they schedule", async () => {
    const clock = new Clock()
    const seen: [string, number][] = []
    const note = (name: string) => void seen.push([name, clock.now() - 1_000_000])
    clock.schedule(3_000, () => note("late"))
    clock.schedule(1_000, () => {
      note("early")
      clock.schedule(500, () => note("child"))
    })
    clock.schedule(9_000, () => note("beyond"))
    await clock.advance(5_000)
    expect(seen).toEqual([
      ["early", 1_000],
      ["child", 1_500],
      ["late", 3_000],
    ])
    expect(clock.now()).toBe(1_005_000)
  })

  it("waits for each task of an advance", async () => {
    const clock = new Clock()
    const seen: string[] = []
    clock.schedule(10, async () => {
      await Promise.resolve()
      seen.push("first")
    })
    clock.schedule(20, () => void seen.push("second"))
    await clock.advance(20)
    expect(seen).toEqual(["first", "second"])
  })

  it("takes a task back, and forgets all tasks and the pushed time on reset", async () => {
    const clock = new Clock()
    const run = jest.fn()
    const cancel = clock.schedule(10, run)
    cancel()
    clock.schedule(10_000, run)
    await clock.advance(5_000)
    clock.reset()
    await clock.advance(60_000)
    expect(run).not.toHaveBeenCalled()
    expect(clock.now()).toBe(1_060_000)
  })

  it("keeps going when a task fails", async () => {
    const log = jest.spyOn(console, "error").mockImplementation(() => {})
    const clock = new Clock()
    const run = jest.fn()
    clock.schedule(1, () => {
      throw new Error("boom")
    })
    clock.schedule(2, run)
    await clock.advance(5)
    expect(run).toHaveBeenCalled()
    expect(log).toHaveBeenCalledWith(expect.any(String), expect.objectContaining({ message: "boom" }))
    log.mockRestore()
  })

  it("waits in pieces for a task of more than 24.8 days, beyond which setTimeout does not wait at all", () => {
    const setTimeout = jest.spyOn(globalThis, "setTimeout")
    const run = jest.fn()
    new Clock().schedule(30 * 24 * 60 * 60 * 1000, run)
    expect(setTimeout).toHaveBeenLastCalledWith(expect.any(Function), 2 ** 31 - 1)
    jest.advanceTimersByTime(30 * 24 * 60 * 60 * 1000)
    expect(run).toHaveBeenCalledTimes(1)
  })
})
