import { DEFAULT_RETRY, nextDelayMs, parseRetryAfter } from "../retry-policy"

describe("nextDelayMs", () => {
  it("stays between half and all of the ceiling", () => {
    expect(nextDelayMs(DEFAULT_RETRY, "safe", "timeout", 1, undefined, 0)).toBe(100)
    expect(nextDelayMs(DEFAULT_RETRY, "safe", "timeout", 1, undefined, 1)).toBe(200)
  })

  it("ends after the last attempt", () => {
    expect(nextDelayMs(DEFAULT_RETRY, "safe", "timeout", 3, undefined, 1)).toBeNull()
  })

  it("never passes the longest pause", () => {
    const policy = { attempts: 20, baseDelayMs: 1_000, maxDelayMs: 3_000 }
    expect(nextDelayMs(policy, "safe", "server_error", 10, undefined, 1)).toBe(3_000)
  })
})

describe("parseRetryAfter", () => {
  const now = Date.parse("2026-01-01T00:00:00Z")

  it("reads seconds", () => expect(parseRetryAfter("3", now)).toBe(3_000))
  it("reads a date", () => expect(parseRetryAfter("Thu, 01 Jan 2026 00:00:10 GMT", now)).toBe(10_000))
  it("ignores nonsense", () => expect(parseRetryAfter("soon", now)).toBeUndefined())
  it("ignores nothing", () => expect(parseRetryAfter(undefined, now)).toBeUndefined())
})
