import { addBusinessDays, addDays, colombianDay, startOfColombianDay } from "@kaiu/medusa-kit"

/** A claim about personal data is answered within fifteen business days (Ley 1581 de 2012, art. 15). */
const TERM_DAYS = 15

/** The end of the last day of the term, for what is asked now. */
export const erasureDueAt = (now: Date): Date =>
  new Date(startOfColombianDay(addDays(addBusinessDays(colombianDay(now), TERM_DAYS), 1)).getTime() - 1)
