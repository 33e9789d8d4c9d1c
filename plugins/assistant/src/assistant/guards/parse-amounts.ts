import { foldAccents } from "../../knowledge/text/normalize"
import { SMALL_NUMBER, smallNumberValue } from "./number-words"

/** An amount of money in a text: as it was written, and its value in pesos. `NaN` is an amount in another currency. */
export type Amount = { text: string; pesos: number }

const NUMBER = "\\d{1,3}(?:[.,'’ ]\\d{3})+(?:[.,]\\d{1,2})?(?!\\d)|\\d+(?:[.,]\\d+)?"
const GROUPED = /^\d{1,3}(?:[.,'’ ]\d{3})+(?:[.,]\d{1,2})?$/

const MULTIPLIERS: Readonly<Record<string, number>> = {
  mil: 1_000,
  miles: 1_000,
  k: 1_000,
  lucas: 1_000,
  luca: 1_000,
  barras: 1_000,
  millon: 1_000_000,
  millones: 1_000_000,
  palo: 1_000_000,
  palos: 1_000_000,
}
const MULTIPLIER = Object.keys(MULTIPLIERS)
  .sort((left, right) => right.length - left.length)
  .join("|")

/** What a bare number measures when it is not money. */
const UNIT =
  "\\s*(?:%|°|ml|mililitros?|l|litros?|g|gr|gramos?|kg|kilos?|mg|cm|mm|m|metros?|gotas?|unidades|horas?|h|minutos?|min|dias?|meses|anos?)(?![a-z0-9])"

const numberValue = (text: string): number =>
  GROUPED.test(text) ? Number(text.replace(/[.,]\d{1,2}$/, "").replace(/\D/g, "")) : Number(text.replace(",", "."))

type Reading = { pattern: RegExp; pesos: (groups: Record<string, string | undefined>) => number[] }

/**
 * How money is written in a chat, most explicit first: what one reading has taken, the next does not see. Patterns
 * run on folded text (lower case, no accents).
 */
const READINGS: Reading[] = [
  {
    pattern: new RegExp(
      `(?:us\\s?\\$|usd|eur|€)\\s*(?:${NUMBER})|(?:${NUMBER})\\s*(?:usd|eur|euros?|dolares?|dolar|€)`,
      "g"
    ),
    pesos: () => [NaN],
  },
  {
    pattern: new RegExp(
      `(?:(?<from>${NUMBER})\\s*(?:-|–|a|o)\\s*)?(?:\\$|cop)?\\s*(?<number>${NUMBER})\\s*(?<multiplier>${MULTIPLIER})(?![a-z0-9])(?:\\s+(?<rest>${SMALL_NUMBER})(?![a-z]))?`,
      "g"
    ),
    pesos: ({ from, number, multiplier, rest }) => {
      const factor = MULTIPLIERS[multiplier as string]
      const to = numberValue(number as string) * factor + smallNumberValue(rest ?? "")
      return from === undefined ? [to] : [numberValue(from) * (numberValue(from) < 1_000 ? factor : 1), to]
    },
  },
  {
    pattern: new RegExp(
      `(?<![a-z])(?:(?<millions>${SMALL_NUMBER})\\s+millon(?:es)?\\s*(?:de\\s+)?)?(?<thousands>${SMALL_NUMBER})\\s+(?:mil|lucas|barras)(?:\\s+(?<rest>${SMALL_NUMBER}))?(?![a-z])`,
      "g"
    ),
    pesos: ({ millions, thousands, rest }) => [
      smallNumberValue(millions ?? "") * 1_000_000 +
        smallNumberValue(thousands as string) * 1_000 +
        smallNumberValue(rest ?? ""),
    ],
  },
  {
    pattern: new RegExp(`(?<![a-z])(?<millions>${SMALL_NUMBER})\\s+(?:millon(?:es)?|palos?)(?![a-z])`, "g"),
    pesos: ({ millions }) => [smallNumberValue(millions as string) * 1_000_000],
  },
  {
    pattern: new RegExp(`(?<![a-z])(?<number>mil|${SMALL_NUMBER})\\s+pesos`, "g"),
    pesos: ({ number }) => [number === "mil" ? 1_000 : smallNumberValue(number as string)],
  },
  {
    pattern: new RegExp(`(?:\\$|cop)\\s*(?:\\$\\s*)?(?<number>${NUMBER})`, "g"),
    pesos: ({ number }) => [numberValue(number as string)],
  },
  {
    pattern: new RegExp(`(?<number>${NUMBER})\\s*(?:pesos|cop|\\$)`, "g"),
    pesos: ({ number }) => [numberValue(number as string)],
  },
  {
    pattern: new RegExp(`(?<![\\w.,#-])(?<number>\\d{1,3}(?:[.,'’]\\d{3})+)(?![\\d-]|[.,]\\d)(?!${UNIT})`, "g"),
    pesos: ({ number }) => [numberValue(number as string)],
  },
  {
    pattern: new RegExp(`(?<![\\w.,#/-])(?<number>\\d{4,7})(?![\\w/-]|[.,]\\d)(?!${UNIT})`, "g"),
    pesos: ({ number }) => [numberValue(number as string)],
  },
]

/** Links, handles of links and invisible characters are not prose; full-width digits are digits. */
const readable = (text: string): string =>
  foldAccents(text.normalize("NFKC"))
    .replace(/https?:\/\/\S+/g, " ")
    .replace(/[\u200b-\u200f\u2060\ufeff*_~`]/g, "")
    .replace(/\u00a0|\u2009|\u202f/g, " ")

/**
 * Every amount of money in a Spanish text: "$45.000", "45.000", "45000", "COP 45.000", "45 mil", "45 lucas",
 * "cuarenta y cinco mil". A bare number counts from four digits on, unless it measures something else ("1000 ml").
 * Order numbers written with `#` do not count.
 */
export const parseAmounts = (text: string): Amount[] => {
  let rest = readable(text)
  return READINGS.flatMap(({ pattern, pesos }) => {
    const found = [...rest.matchAll(pattern)]
    rest = rest.replace(pattern, (match) => " ".repeat(match.length))
    return found.flatMap((match) => pesos(match.groups ?? {}).map((value) => ({ text: match[0].trim(), pesos: value })))
  })
}
