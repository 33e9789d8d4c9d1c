const LOCALES: Record<string, string> = { es: "es-CO", en: "en-US" }

/** Colombia has one time zone. */
const TIME_ZONE = "America/Bogota"

const format = (moment: string, language: string, options: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(LOCALES[language] ?? "es-CO", {
    timeZone: TIME_ZONE,
    day: "numeric",
    hour: "numeric",
    minute: "2-digit",
    ...options,
  }).format(new Date(moment))

/** When something happened, as it reads in Colombia: `27 de nov, 8:05 p. m.`. */
export const formatMoment = (moment: string, language: string): string => format(moment, language, { month: "short" })

/** Until when something may be done, as it reads in Colombia: `viernes, 27 de noviembre, 8:05 p. m.`. */
export const formatDeadline = (moment: string, language: string): string =>
  format(moment, language, { weekday: "long", month: "long" })

/** A day, as it reads in Colombia: `27 de noviembre de 2026`. */
export const formatDay = (moment: string, language: string): string =>
  format(moment, language, { month: "long", year: "numeric", hour: undefined, minute: undefined })

/** A calendar day (`2026-12-01`), as it reads in Colombia: `martes, 1 de diciembre`. */
export const formatWeekday = (date: string, language: string): string =>
  new Intl.DateTimeFormat(LOCALES[language] ?? "es-CO", {
    timeZone: "UTC",
    weekday: "long",
    day: "numeric",
    month: "long",
  }).format(new Date(`${date}T00:00:00Z`))
