import { FIRST_RETRY_MS, isRetryDue, MAX_RETRIES, RETRY_WINDOW_MS } from "../retry-schedule"

const created = new Date("2026-01-01T00:00:00Z")
const after = (ms: number) => new Date(created.getTime() + ms)

describe("isRetryDue", () => {
  it("should wait twice as long before each retry", () => {
    expect(isRetryDue(created, 0, after(FIRST_RETRY_MS - 1))).toBe(false)
    expect(isRetryDue(created, 0, after(FIRST_RETRY_MS))).toBe(true)
    expect(isRetryDue(created, 1, after(2 * FIRST_RETRY_MS - 1))).toBe(false)
    expect(isRetryDue(created, 1, after(2 * FIRST_RETRY_MS))).toBe(true)
  })

  it("should give up, inside the time for which Resend knows the key", () => {
    expect(isRetryDue(created, MAX_RETRIES, after(RETRY_WINDOW_MS))).toBe(false)
    expect(isRetryDue(created, MAX_RETRIES - 1, after(RETRY_WINDOW_MS))).toBe(true)
    expect(RETRY_WINDOW_MS).toBeLessThan(24 * 3_600_000)
  })
})
