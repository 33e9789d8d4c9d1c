const LOCALES: Record<string, string> = { es: "es-CO", en: "en-US" }

/** A moment as it reads in Colombia, which has one time zone: `viernes, 27 de noviembre, 8:05 p. m.`. */
export const formatDeadline = (moment: string, language: string): string =>
  new Intl.DateTimeFormat(LOCALES[language] ?? "es-CO", {
    timeZone: "America/Bogota",
    weekday: "long",
    day: "numeric",
    month: "long",
    hour: "numeric",
    minute: "2-digit",
  }).format(new Date(moment))
