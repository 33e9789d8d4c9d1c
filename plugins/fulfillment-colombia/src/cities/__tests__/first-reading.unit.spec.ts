import { createFirstReading } from "../first-reading"

const SETTINGS = { pauseMs: 30_000, patienceMs: 4_000 }

/** A reading that ends when it is told to. */
const reading = () => {
  const ends: ((found: boolean) => void)[] = []
  const read = jest.fn(() => new Promise<boolean>((resolve) => ends.push(resolve)))
  return { read, end: (found: boolean) => ends.shift()?.(found) }
}

describe("first reading", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it("should be one for all who ask while it runs", async () => {
    const { read, end } = reading()
    const firstReading = createFirstReading(SETTINGS)
    const crowd = Promise.all(Array.from({ length: 50 }, () => firstReading(read)))
    end(true)
    await crowd

    expect(read).toHaveBeenCalledTimes(1)
    expect(jest.getTimerCount()).toBe(0)
  })

  it("should let nobody wait longer than patience lasts, and go on behind them", async () => {
    const { read, end } = reading()
    const firstReading = createFirstReading(SETTINGS)
    const waiting = firstReading(read)
    await jest.advanceTimersByTimeAsync(SETTINGS.patienceMs)
    await waiting
    const later = firstReading(read)
    end(true)
    await later

    expect(read).toHaveBeenCalledTimes(1)
  })

  it("should pause after one that brought nothing, and not after one that did", async () => {
    const firstReading = createFirstReading(SETTINGS)
    const nothing = jest.fn(async () => false)
    await firstReading(nothing)
    await firstReading(nothing)
    expect(nothing).toHaveBeenCalledTimes(1)

    jest.advanceTimersByTime(SETTINGS.pauseMs)
    const broken = jest.fn(() => Promise.reject(new Error("broken")))
    await expect(firstReading(broken)).rejects.toThrow("broken")
    await firstReading(broken)
    expect(broken).toHaveBeenCalledTimes(1)

    jest.advanceTimersByTime(SETTINGS.pauseMs)
    const some = jest.fn(async () => true)
    await firstReading(some)
    await firstReading(some)
    expect(some).toHaveBeenCalledTimes(2)
  })
})
