/** The shop's clock: Colombia has one time zone and no daylight saving. */
const TIME_ZONE = "America/Bogota"

const MINUTE = 60_000

const MOMENT = {
  timeZone: TIME_ZONE,
  day: "numeric",
  month: "short",
  year: "numeric",
  hour: "numeric",
  minute: "2-digit",
} as const

/** A moment by the shop's clock, short: `27 de nov de 2026, 9:05 p. m.`. */
export const formatMoment = (iso: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, MOMENT).format(new Date(iso))

export type TimeLeft = { unit: "days" | "hours" | "minutes"; days: number; hours: number; minutes: number }

/** How long until a moment, rounded up to the minute; `null` once it has passed. */
export const timeLeft = (iso: string, now: Date): TimeLeft | null => {
  const total = Math.ceil((Date.parse(iso) - now.getTime()) / MINUTE)
  if (!(total > 0)) {
    return null
  }
  const days = Math.floor(total / 1440)
  const hours = Math.floor((total % 1440) / 60)
  return { unit: days > 0 ? "days" : hours > 0 ? "hours" : "minutes", days, hours, minutes: total % 60 }
}
