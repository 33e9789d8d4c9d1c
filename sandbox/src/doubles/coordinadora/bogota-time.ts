const DATE = new Intl.DateTimeFormat("sv-SE", { timeZone: "America/Bogota", dateStyle: "short" })
const TIME = new Intl.DateTimeFormat("sv-SE", { timeZone: "America/Bogota", timeStyle: "medium" })
const TEXT = new Intl.DateTimeFormat("es-CO", { timeZone: "America/Bogota", dateStyle: "medium" })
const HALF_DAY = new Intl.DateTimeFormat("en-US", { timeZone: "America/Bogota", timeStyle: "short" })

/** A time as Coordinadora writes it, in Bogotá. @param at milliseconds since the epoch */
export const bogotaTime = (at: number) => ({
  fecha: DATE.format(at),
  fecha_texto: TEXT.format(at),
  hora: TIME.format(at),
  hora_ap: HALF_DAY.format(at),
})
