/**
 * Text as it is compared: without accents, capitals and punctuation, one space between words.
 *
 * @example fold(" Bogotá, D.C. ") // "bogota d c"
 */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
