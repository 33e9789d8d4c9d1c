import { formatMoment, timeLeft } from "../dates"

const NOW = new Date("2026-11-27T15:30:00.000Z")

it("writes a moment by Bogotá's clock", () => {
  expect(formatMoment("2026-11-28T02:05:00.000Z", "es-CO").replace(/\s/g, " ")).toBe("27 de nov de 2026, 9:05 p. m.")
  expect(formatMoment("2026-11-28T02:05:00.000Z", "en-US")).toContain("Nov 27, 2026")
})

it.each([
  ["2026-11-27T15:30:01.000Z", { unit: "minutes", days: 0, hours: 0, minutes: 1 }],
  ["2026-11-27T17:45:00.000Z", { unit: "hours", days: 0, hours: 2, minutes: 15 }],
  ["2026-11-30T16:30:00.000Z", { unit: "days", days: 3, hours: 1, minutes: 0 }],
  ["2026-11-27T15:30:00.000Z", null],
  ["2026-11-26T15:30:00.000Z", null],
  ["never", null],
])("until %s", (moment, left) => {
  expect(timeLeft(moment, NOW)).toEqual(left)
})
