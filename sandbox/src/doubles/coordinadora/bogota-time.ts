import { bogotaDay, inBogota } from "../../colombia/bogota-clock"

const TIME = inBogota("sv-SE", { timeStyle: "medium" })
const TEXT = inBogota("es-CO", { dateStyle: "medium" })
const HALF_DAY = inBogota("en-US", { timeStyle: "short" })

/** A time as Coordinadora writes it, in Bogotá. @param at milliseconds since the epoch */
export const bogotaTime = (at: number) => ({
  fecha: bogotaDay(at),
  fecha_texto: TEXT.format(at),
  hora: TIME.format(at),
  hora_ap: HALF_DAY.format(at),
})
