import { coalesce } from "../coalesce"

describe("coalesce", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  /** A task whose runs end when the test says so. */
  const controlled = () => {
    const ends: ((failure?: Error) => void)[] = []
    const task = jest.fn(
      () => new Promise<void>((done, fail) => ends.push((failure) => (failure ? fail(failure) : done())))
    )
    return { task, end: (failure?: Error) => ends.shift()?.(failure) }
  }

  it("runs at once, and once more for any number of calls meanwhile", async () => {
    const { task, end } = controlled()
    const run = coalesce(task, 300)

    run()
    expect(task).toHaveBeenCalledTimes(1)
    run()
    run()
    end()
    await jest.advanceTimersByTimeAsync(299)
    expect(task).toHaveBeenCalledTimes(1)
    await jest.advanceTimersByTimeAsync(1)
    expect(task).toHaveBeenCalledTimes(2)
    end()
    await jest.advanceTimersByTimeAsync(10_000)
    expect(task).toHaveBeenCalledTimes(2)
  })

  it("goes on after a failed run", async () => {
    const { task, end } = controlled()
    const run = coalesce(task, 300)

    run()
    end(new Error("offline"))
    await jest.advanceTimersByTimeAsync(300)
    run()

    expect(task).toHaveBeenCalledTimes(2)
  })

  it.each(["during a run", "between two runs"])("runs no more once it is cancelled %s", async (when) => {
    const { task, end } = controlled()
    const run = coalesce(task, 300)

    run()
    run()
    if (when === "between two runs") {
      end()
      await jest.advanceTimersByTimeAsync(100)
    }
    run.cancel()
    end()
    await jest.advanceTimersByTimeAsync(10_000)
    run()

    expect(task).toHaveBeenCalledTimes(1)
  })
})
