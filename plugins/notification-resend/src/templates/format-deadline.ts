const FORMAT = new Intl.DateTimeFormat("es-CO", {
  timeZone: "America/Bogota",
  weekday: "long",
  day: "numeric",
  month: "long",
  hour: "numeric",
  minute: "2-digit",
})

/** A moment as it reads in Colombia, which has one time zone: `viernes, 27 de noviembre, 7:00 a. m.`. */
export const formatDeadline = (moment: string): string => FORMAT.format(new Date(moment)).replace(/\s/g, " ")
