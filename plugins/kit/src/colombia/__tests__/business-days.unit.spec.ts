import { addBusinessDays, countBusinessDays, isBusinessDay } from "../business-days"
import { addDays, colombianDay, startOfColombianDay } from "../calendar-day"
import { holidaysOf } from "../holidays"

describe("holidaysOf", () => {
  it("should know the 18 of 2026, as the government's calendar has them", () => {
    expect([...holidaysOf(2026)].sort()).toEqual([
      "2026-01-01",
      "2026-01-12",
      "2026-03-23",
      "2026-04-02",
      "2026-04-03",
      "2026-05-01",
      "2026-05-18",
      "2026-06-08",
      "2026-06-15",
      "2026-06-29",
      "2026-07-20",
      "2026-08-07",
      "2026-08-17",
      "2026-10-12",
      "2026-11-02",
      "2026-11-16",
      "2026-12-08",
      "2026-12-25",
    ])
  })

  it("should leave a moved holiday where it is when it is a Monday, and follow Easter of another year", () => {
    expect(holidaysOf(2025).has("2025-01-06")).toBe(true)
    expect(holidaysOf(2025).has("2025-04-18")).toBe(true)
    expect(holidaysOf(2024).has("2024-03-28")).toBe(true)
  })
})

describe("a day in Colombia", () => {
  it("should be five hours behind London, and begin at its own midnight", () => {
    expect(colombianDay(new Date("2026-11-28T04:59:59Z"))).toBe("2026-11-27")
    expect(colombianDay(new Date("2026-11-28T05:00:00Z"))).toBe("2026-11-28")
    expect(startOfColombianDay("2026-11-28")).toEqual(new Date("2026-11-28T00:00:00-05:00"))
    expect([addDays("2026-12-31", 1), addDays("2026-03-01", -1)]).toEqual(["2027-01-01", "2026-02-28"])
  })
})

describe("business days", () => {
  it.each([
    ["a Friday", "2026-11-27", true],
    ["a Saturday", "2026-11-28", false],
    ["a Sunday", "2026-11-29", false],
    ["a holiday", "2026-12-08", false],
  ])("should tell whether %s is one", (_, date, expected) => {
    expect(isBusinessDay(date)).toBe(expected)
  })

  it.each([
    ["a week without holidays", "2026-11-23", "2026-11-30"],
    ["a weekend and a holiday", "2026-12-04", "2026-12-14"],
    ["a delivery on a Sunday", "2026-11-29", "2026-12-04"],
    ["Holy Week", "2026-03-27", "2026-04-07"],
    ["the end of the year", "2026-12-24", "2027-01-04"],
  ])("should end a term of five after %s", (_, from, to) => {
    expect(addBusinessDays(from, 5)).toBe(to)
  })

  it("should count what is left with the day itself, and nothing once it is over", () => {
    expect(countBusinessDays("2026-12-05", "2026-12-14")).toBe(5)
    expect(countBusinessDays("2026-12-14", "2026-12-14")).toBe(1)
    expect(countBusinessDays("2026-12-15", "2026-12-14")).toBe(0)
  })
})
