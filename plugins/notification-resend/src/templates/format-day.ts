/** A calendar day without a time (`2026-12-01`), as a Colombian reader writes it: `martes, 1 de diciembre de 2026`. */
export const formatDay = (date: string): string =>
  new Intl.DateTimeFormat("es-CO", { timeZone: "UTC", weekday: "long", day: "numeric", month: "long", year: "numeric" })
    .format(new Date(`${date}T00:00:00Z`))
    .replace(/[\u00a0\u202f]/g, " ")
