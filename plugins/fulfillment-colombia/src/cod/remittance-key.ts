import { fold } from "../cities/fold"

/**
 * By what a remittance is known, however somebody spells its reference: capitals do not count, and every row of spaces
 * and signs is the same.
 *
 * @example remittanceKey("GIRO-7") === remittanceKey("giro  7") // and not remittanceKey("GIRO 71")
 */
export const remittanceKey = (reference: string): string => fold(reference.replaceAll("_", " "))
