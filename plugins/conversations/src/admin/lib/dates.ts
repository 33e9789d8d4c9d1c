/** The shop's clock: Colombia has one time zone and no daylight saving. */
export const TIME_ZONE = "America/Bogota"

const MINUTE = 60_000
const DAY = 86_400_000

const format = (date: Date, locale: string, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(locale, { timeZone: TIME_ZONE, ...options }).format(date)

/** The calendar day of a moment in Bogotá, as `YYYY-MM-DD`; days compare as text. */
export const dayOf = (moment: Date): string =>
  // en-CA is the locale whose short date is ISO 8601.
  format(moment, "en-CA", { year: "numeric", month: "2-digit", day: "2-digit" })

/** Whole calendar days from `moment` to `now` in Bogotá: 0 today, 1 yesterday. */
export const daysAgo = (moment: Date, now: Date): number =>
  Math.round((Date.parse(dayOf(now)) - Date.parse(dayOf(moment))) / DAY)

/** The hour of a message, `3:05 p. m.`. */
export const formatTime = (moment: Date, locale: string): string =>
  format(moment, locale, { hour: "numeric", minute: "2-digit" })

const relative = (value: number, unit: Intl.RelativeTimeFormatUnit, locale: string) =>
  new Intl.RelativeTimeFormat(locale, { numeric: "auto", style: "short" }).format(value, unit)

/**
 * The heading of a day in a thread: `hoy`, `ayer`, then the weekday and date, with the year once it is another one.
 */
export const formatDay = (moment: Date, now: Date, locale: string): string => {
  const days = daysAgo(moment, now)
  if (days === 0 || days === 1) {
    return relative(-days, "day", locale)
  }
  const year = dayOf(moment).slice(0, 4) === dayOf(now).slice(0, 4) ? undefined : "numeric"
  return format(moment, locale, { weekday: "long", day: "numeric", month: "long", year })
}

/**
 * When something last happened, short enough for a list: `ahora`, `hace 5 min`, the hour of today, `ayer`, the
 * weekday of the past week, then the date.
 */
export const formatRelative = (moment: Date, now: Date, locale: string): string => {
  const minutes = Math.floor((now.getTime() - moment.getTime()) / MINUTE)
  if (minutes < 1) {
    return relative(0, "second", locale)
  }
  if (minutes < 60) {
    return relative(-minutes, "minute", locale)
  }
  const days = daysAgo(moment, now)
  if (days === 0) {
    return formatTime(moment, locale)
  }
  if (days === 1) {
    return relative(-1, "day", locale)
  }
  if (days < 7) {
    return format(moment, locale, { weekday: "long" })
  }
  return format(moment, locale, { day: "2-digit", month: "2-digit", year: "2-digit" })
}
