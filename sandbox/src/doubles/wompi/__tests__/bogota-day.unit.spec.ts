import { isSameDayInBogota } from "../bogota-day"

describe("isSameDayInBogota", () => {
  const at = (moment: string) => Date.parse(moment)

  it("should change days at midnight in Colombia, five hours after UTC", () => {
    expect(isSameDayInBogota(at("2026-11-22T23:00:00Z"), at("2026-11-23T04:59:00Z"))).toBe(true)
    expect(isSameDayInBogota(at("2026-11-23T04:59:00Z"), at("2026-11-23T05:01:00Z"))).toBe(false)
  })
})
