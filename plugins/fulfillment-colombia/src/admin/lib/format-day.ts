/** A calendar day without a time (`2026-11-30`), as it is read: `lunes, 30 de nov`. */
export const formatDay = (day: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday: "long", day: "numeric", month: "short" }).format(
    new Date(`${day}T00:00:00Z`)
  )

/** The day it is in Colombia, which has one time zone and no daylight saving: `2026-11-27`. */
export const bogotaDay = (now: Date): string =>
  new Intl.DateTimeFormat("en-CA", { timeZone: "America/Bogota", dateStyle: "short" }).format(now)

/** An hour of the shop's clock (`15:00`), as it is read: `3:00 p. m.`. */
export const formatHour = (hour: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", hour: "numeric", minute: "2-digit" }).format(
    new Date(`2000-01-01T${hour}:00Z`)
  )
