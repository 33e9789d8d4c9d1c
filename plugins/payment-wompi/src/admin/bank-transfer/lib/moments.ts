/** The shop's clock: Colombia has one time zone and no daylight saving. */
const TIME_ZONE = "America/Bogota"

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [
  ["day", 86_400_000],
  ["hour", 3_600_000],
  ["minute", 60_000],
]

/** A day and hour in Bogotá, `24 nov 2026, 10:00 a. m.` */
export const formatMoment = (moment: Date, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: TIME_ZONE,
    day: "numeric",
    month: "short",
    year: "numeric",
    hour: "numeric",
    minute: "2-digit",
  }).format(moment)

/** How far away a moment is, in its largest whole unit: `dentro de 2 días`, `hace 5 minutos`. */
export const formatDistance = (moment: Date, now: Date, locale: string): string => {
  const distance = moment.getTime() - now.getTime()
  const [unit, size] = UNITS.find(([, size]) => Math.abs(distance) >= size) ?? UNITS[UNITS.length - 1]
  return new Intl.RelativeTimeFormat(locale, { numeric: "always" }).format(Math.trunc(distance / size), unit)
}
