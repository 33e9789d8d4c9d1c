import { createRateLimiter } from "../create-rate-limiter"
import { RecentMap } from "../recent-map"

describe("createRateLimiter", () => {
  it("should count each key by itself and forget when the window ends", () => {
    let time = 0
    const limiter = createRateLimiter({ limit: 2, windowMs: 1_000, now: () => time })

    expect([limiter("a"), limiter("a"), limiter("b")]).toEqual([0, 0, 0])
    time = 400
    expect(limiter("a")).toBe(600)
    expect(limiter("b")).toBe(0)
    time = 1_500
    expect(limiter("a")).toBe(0)
    expect(limiter("a")).toBe(0)
    expect(limiter("a")).toBe(1_000)
  })
})

describe("RecentMap", () => {
  it("should drop what was used longest ago", () => {
    const map = new RecentMap<number>(2)
    map.set("a", 1)
    map.set("b", 2)
    map.get("a")
    map.set("c", 3)

    expect([map.get("a"), map.get("b"), map.get("c")]).toEqual([1, undefined, 3])
  })
})
