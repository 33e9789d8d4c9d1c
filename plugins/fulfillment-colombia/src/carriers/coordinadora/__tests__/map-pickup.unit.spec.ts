import { pickupDate } from "../map-pickup"

describe("pickupDate", () => {
  it.each([
    ["a Friday at 09:00 is today", "2026-11-27T14:00:00Z", "2026-11-27"],
    ["a Friday at 14:59 is today", "2026-11-27T19:59:00Z", "2026-11-27"],
    ["a Friday at 15:00 is Saturday", "2026-11-27T20:00:00Z", "2026-11-28"],
    ["a Saturday evening is Monday", "2026-11-29T00:30:00Z", "2026-11-30"],
    ["a Sunday morning is Monday", "2026-11-29T14:00:00Z", "2026-11-30"],
    ["the last day of a month leads into the next", "2026-12-31T22:00:00Z", "2027-01-01"],
  ])("%s", (_, now, day) => {
    expect(pickupDate(new Date(now), 15)).toBe(day)
  })
})
