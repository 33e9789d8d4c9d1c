import { nextRunAt, type ScheduleFacts } from "../next-run"
import { afterFailure, backOff, RETRY_RULES, TRACKING } from "../retry-delays"

const NOW = new Date("2026-11-22T12:00:00Z")
const inSeconds = (seconds: number) => new Date(NOW.getTime() + seconds * 1000)

describe("backOff", () => {
  it("should double up to its limit", () => {
    expect([1, 2, 3, 100].map((count) => backOff({ baseMs: 5, maxMs: 60 }, count))).toEqual([5, 10, 20, 60])
  })
})

describe("afterFailure", () => {
  it.each([
    ["unavailable", 1, "failed", 5],
    ["unavailable", 3, "failed", 20],
    ["unknown", 1, "unknown", 20],
    ["unknown", 50, "unknown", 300],
    ["insufficient_balance", 1, "failed", 15],
    ["refused", 10, "failed", 3600],
  ] as const)("should say when to go on after %s number %i", (kind, attempts, state, seconds) => {
    expect(afterFailure(kind, attempts, NOW)).toEqual({ state, next_attempt_at: inSeconds(seconds) })
  })

  it("should leave to a person what is refused again and again", () => {
    expect(afterFailure("refused", 20, NOW)).toEqual({ state: "failed", next_attempt_at: null })
  })

  it("should never give up on a write whose outcome is not known", () => {
    expect(RETRY_RULES.unknown).toMatchObject({ state: "unknown", attempts: Infinity })
  })
})

describe("nextRunAt", () => {
  const at = (facts: Partial<ScheduleFacts>) =>
    nextRunAt({ status: "pending", trackable: false, polls: 0, operations: [], ...facts }, NOW)

  it("should be never for what is over", () => {
    expect(at({ status: "delivered", trackable: true })).toBeNull()
  })

  it("should be the first of operation and reading", () => {
    const operations = [{ state: "failed" as const, next_attempt_at: inSeconds(300) }]

    expect(at({ operations })).toEqual(inSeconds(300))
    expect(at({ operations, trackable: true })).toEqual(inSeconds(5))
  })

  it("should look less and less often while nothing changes", () => {
    const pauses = [0, 1, 2, 20].map((polls) => at({ trackable: true, polls })!.getTime() - NOW.getTime())

    expect(pauses).toEqual([5_000, 10_000, 20_000, TRACKING.maxMs])
  })

  it("should not come back for what waits for a person, nor for what waits for another step", () => {
    expect(
      at({
        operations: [
          { state: "failed", next_attempt_at: null },
          { state: "planned", next_attempt_at: null },
        ],
      })
    ).toBeNull()
  })

  it("should come at once for a write whose sender died", () => {
    expect(at({ operations: [{ state: "sent", next_attempt_at: null }] })).toEqual(NOW)
  })
})
