const LOCALES: Record<string, string> = { es: "es-CO", en: "en-US" }

/** When something happened, as it reads in Colombia, which has one time zone: `27 de nov, 8:05 p. m.`. */
export const formatMoment = (moment: string, language: string): string =>
  new Intl.DateTimeFormat(LOCALES[language] ?? "es-CO", {
    timeZone: "America/Bogota",
    day: "numeric",
    month: "short",
    hour: "numeric",
    minute: "2-digit",
  }).format(new Date(moment))
