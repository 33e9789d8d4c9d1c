const DAY_MS = 24 * 60 * 60 * 1000

const day = (year: number, month: number, date: number): number => Date.UTC(year, month - 1, date)

/** `YYYY-MM-DD` of a time in UTC. */
export const isoDay = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher). */
const easter = (year: number): number => {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor(b / 4)
  const e = b % 4
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - d - g + 15) % 30
  const i = Math.floor(c / 4)
  const k = c % 4
  const l = (32 + 2 * e + 2 * i - h - k) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const sum = h + l - 7 * m + 114
  return day(year, Math.floor(sum / 31), (sum % 31) + 1)
}

const nextMonday = (time: number): number => time + ((8 - new Date(time).getUTCDay()) % 7) * DAY_MS

/** Month and day of the holidays that stay where they are (Ley 51 de 1983, article 1). */
const FIXED = [
  [1, 1],
  [5, 1],
  [7, 20],
  [8, 7],
  [12, 8],
  [12, 25],
] as const

/** Month and day of those that go to the Monday that follows, if they are not one (article 2). */
const MOVED = [
  [1, 6],
  [3, 19],
  [6, 29],
  [8, 15],
  [10, 12],
  [11, 1],
  [11, 11],
] as const

/** Days from Easter Sunday: Maundy Thursday and Good Friday; Ascension, Corpus Christi and Sacred Heart on Mondays. */
const BY_EASTER = [-3, -2, 43, 64, 71] as const

const ofYear = new Map<number, ReadonlySet<string>>()

/**
 * The 18 holidays of Colombia in a year, as `YYYY-MM-DD`.
 *
 * @example holidaysOf(2026).has("2026-01-12") // true: Epiphany, moved to Monday
 */
export const holidaysOf = (year: number): ReadonlySet<string> => {
  const known = ofYear.get(year)
  if (known) {
    return known
  }
  const sunday = easter(year)
  const days = new Set([
    ...FIXED.map(([month, date]) => isoDay(day(year, month, date))),
    ...MOVED.map(([month, date]) => isoDay(nextMonday(day(year, month, date)))),
    ...BY_EASTER.map((offset) => isoDay(sunday + offset * DAY_MS)),
  ])
  ofYear.set(year, days)
  return days
}
