import { dayOf, daysAgo, formatDay, formatRelative, formatTime } from "../dates"

/** CLDR puts no-break spaces into Spanish times; tests compare the words. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, " ")

const NOW = new Date("2026-11-22T20:05:00.000Z")
const at = (iso: string) => new Date(iso)

it("takes the day of a moment in Bogotá", () => {
  expect(dayOf(at("2026-11-22T04:59:59.000Z"))).toBe("2026-11-21")
  expect(dayOf(at("2026-11-22T05:00:00.000Z"))).toBe("2026-11-22")
})

it("counts calendar days, not spans of 24 hours", () => {
  expect(daysAgo(at("2026-11-22T04:59:00.000Z"), NOW)).toBe(1)
  expect(daysAgo(at("2026-11-22T05:01:00.000Z"), NOW)).toBe(0)
  expect(daysAgo(at("2026-10-31T20:00:00.000Z"), NOW)).toBe(22)
})

it("writes hours as Colombia does", () => {
  expect(plain(formatTime(NOW, "es-CO"))).toBe("3:05 p. m.")
  expect(plain(formatTime(NOW, "en-US"))).toBe("3:05 PM")
})

it.each([
  ["2026-11-22T20:04:30.000Z", "ahora"],
  ["2026-11-22T20:10:00.000Z", "ahora"],
  ["2026-11-22T20:00:00.000Z", "hace 5 min"],
  ["2026-11-22T19:05:00.000Z", "2:05 p. m."],
  ["2026-11-21T20:05:00.000Z", "ayer"],
  ["2026-11-18T20:05:00.000Z", "miércoles"],
  ["2026-11-15T20:05:00.000Z", "15/11/26"],
])("says of %s in a list: %s", (iso, expected) => {
  expect(plain(formatRelative(at(iso), NOW, "es-CO"))).toBe(expected)
})

it.each([
  ["2026-11-22T12:00:00.000Z", "hoy", "today"],
  ["2026-11-21T12:00:00.000Z", "ayer", "yesterday"],
  ["2026-11-18T12:00:00.000Z", "miércoles, 18 de noviembre", "Wednesday, November 18"],
  ["2025-12-31T12:00:00.000Z", "miércoles, 31 de diciembre de 2025", "Wednesday, December 31, 2025"],
])("heads the day of %s with %s", (iso, spanish, english) => {
  expect(formatDay(at(iso), NOW, "es-CO")).toBe(spanish)
  expect(formatDay(at(iso), NOW, "en-US")).toBe(english)
})
