import type { BankTransfer } from "../types"

/** The shop's clock: Colombia has one time zone and no daylight saving. */
const TIME_ZONE = "America/Bogota"

const DAY = 86_400_000

/** From how far away on a unit is used, and how long it is: two days are told in hours, where each one counts. */
const UNITS: [Intl.RelativeTimeFormatUnit, number, number][] = [
  ["day", 3 * DAY, DAY],
  ["hour", 3_600_000, 3_600_000],
  ["minute", 0, 60_000],
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

/** How far away a moment is, in whole units: `dentro de 47 horas`, `hace 5 minutos`. */
export const formatDistance = (moment: Date, now: Date, locale: string): string => {
  const distance = moment.getTime() - now.getTime()
  const [unit, , size] = UNITS.find(([, from]) => Math.abs(distance) >= from) ?? UNITS[UNITS.length - 1]
  return new Intl.RelativeTimeFormat(locale, { numeric: "always" }).format(Math.trunc(distance / size), unit)
}

/** Until when a transfer is waited for: how far away while it is, the moment once it has ended. */
export const deadlineText = (
  { state, deadline }: Pick<BankTransfer, "state" | "deadline">,
  now: Date,
  locale: string
): string =>
  state === "waiting" ? formatDistance(new Date(deadline), now, locale) : formatMoment(new Date(deadline), locale)
