import { shortLived } from "../short-lived"

describe("shortLived", () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it("should share one load until it has aged or is forgotten", async () => {
    const load = jest.fn().mockResolvedValueOnce(1).mockResolvedValueOnce(2).mockResolvedValueOnce(3)
    const value = shortLived<number>(load, 2_000)
    expect(await Promise.all([value.get(), value.get()])).toEqual([1, 1])
    jest.advanceTimersByTime(1_999)
    expect(await value.get()).toBe(1)
    jest.advanceTimersByTime(1)
    expect(await value.get()).toBe(2)
    value.forget()
    expect(await value.get()).toBe(3)
  })

  it("should not keep a failure", async () => {
    const load = jest.fn().mockRejectedValueOnce(new Error("down")).mockResolvedValueOnce(1)
    const value = shortLived<number>(load, 2_000)
    await expect(value.get()).rejects.toThrow("down")
    expect(await value.get()).toBe(1)
  })
})
