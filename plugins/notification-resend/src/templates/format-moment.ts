/** A day and hour by Bogotá's clock, as a Colombian reader writes it: `lunes, 24 de noviembre, 10:00 a. m.` */
export const formatMoment = (moment: Date): string => {
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat("es-CO", { timeZone: "America/Bogota", ...options }).format(moment)
  const day = format({ weekday: "long", day: "numeric", month: "long" })
  const time = format({ hour: "numeric", minute: "2-digit" })
  return `${day}, ${time}`.replace(/[\u00a0\u202f]/g, " ")
}
