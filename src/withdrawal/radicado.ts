import { randomInt } from "node:crypto"

/** Without what is mistaken for something else when it is read out: 0 and O, 1 and I and L, and U beside V. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTVWXYZ"
const LENGTH = 6

/**
 * A number for the shopper's papers. It tells nobody how many there are, and nothing without the proof of its order.
 *
 * @example createRadicado("2026-11-28") // "R-2026-7K4M9Q"
 */
export const createRadicado = (day: string): string =>
  `R-${day.slice(0, 4)}-${Array.from({ length: LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join("")}`

/** As it was typed, made comparable; `null` for what is none. */
export const readRadicado = (text: string): string | null => {
  const radicado = text.trim().toUpperCase()
  return /^R-\d{4}-[0-9A-Z]{6}$/.test(radicado) ? radicado : null
}
