/** A calendar day (`2026-12-01`), as it is read: `martes, 1 de diciembre`. */
export const formatDay = (date: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday: "long", day: "numeric", month: "long" }).format(
    new Date(`${date}T00:00:00Z`)
  )

/** A time by Bogotá's clock. */
export const formatMoment = (moment: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: "America/Bogota",
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
  }).format(new Date(moment))
