/** Writes moments as the clocks of Colombia show them; the country has one time zone. */
export const inBogota = (locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: "America/Bogota" })

const DAY = inBogota("sv-SE", { dateStyle: "short" })

/** The calendar day in Colombia, `2026-11-27`. @param at milliseconds since the epoch */
export const bogotaDay = (at: number): string => DAY.format(at)
