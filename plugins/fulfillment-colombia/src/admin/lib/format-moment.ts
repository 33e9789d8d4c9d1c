/** The shop's clock: Colombia has one time zone. */
const TIME_ZONE = "America/Bogota"

/** A moment, short: `27 de nov, 3:05 p. m.`. */
export const formatMoment = (moment: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, {
    timeZone: TIME_ZONE,
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
  }).format(new Date(moment))
