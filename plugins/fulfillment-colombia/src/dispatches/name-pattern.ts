import { fold } from "../cities/fold"

/** How else a letter is written in names. */
const SPELLINGS: Record<string, string> = {
  a: "áàâäãå",
  c: "ç",
  e: "éèêë",
  i: "íìîï",
  n: "ñ",
  o: "óòôöõ",
  u: "úùûü",
  y: "ýÿ",
}

/** Both cases are spelled out: how PostgreSQL pairs letters beyond ASCII depends on the database's locale. */
const anyOf = (letter: string): string => {
  const lower = [letter, ...(SPELLINGS[letter] ?? "")]
  const upper = lower.map((one) => one.toUpperCase()).filter((one) => [...one].length === 1)
  return `[${[...new Set([...lower, ...upper])].join("")}]`
}

/**
 * Regular expressions of PostgreSQL, one for each word that somebody typed, that find it within a name however either
 * is written: with accents or without, in capitals or not.
 *
 * @param most words beyond it are left out
 * @example namePatterns("maria", 5) // one pattern, for María, MARÍA and maria
 */
export const namePatterns = (text: string, most: number): string[] =>
  fold(text)
    .split(" ")
    .filter(Boolean)
    .slice(0, most)
    .map((word) => [...word].map(anyOf).join(""))
