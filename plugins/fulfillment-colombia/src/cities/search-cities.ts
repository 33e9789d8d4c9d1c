import { CITY_ALIASES } from "./aliases"
import type { CityRecord } from "./coverage"
import { fold } from "./fold"
import { isCapital } from "./is-capital"

/** How well a place fits what was typed, the best first. */
const MATCHES = ["exact", "prefix", "word", "department"] as const

type Match = (typeof MATCHES)[number]

/** How people shorten the first words of names. No place has a word that begins so. */
const SHORT_WORDS: Readonly<Record<string, string>> = {
  sta: "santa",
  sto: "santo",
  sn: "san",
  pto: "puerto",
  pta: "punta",
}

/** Folded text with its words written out. @example written("sta marta") // "santa marta" */
const written = (text: string): string =>
  text
    .split(" ")
    .map((word) => SHORT_WORDS[word] ?? word)
    .join(" ")

/** A place with its texts as they are compared. */
export type IndexedCity = {
  city: CityRecord
  names: string[]
  nameWords: string[]
  departmentWords: string[]
}

const SPANISH = new Intl.Collator("es")

const wordsOf = (texts: string[]): string[] => [...new Set(texts.flatMap((text) => text.split(" ")))]

export const indexCities = (cities: CityRecord[]): IndexedCity[] =>
  cities.map((city) => {
    const names = [...new Set([fold(city.name), ...(CITY_ALIASES[city.code] ?? [])])]
    return { city, names, nameWords: wordsOf(names), departmentWords: wordsOf([fold(city.department_name)]) }
  })

/**
 * How a place fits folded text; `null` when it does not. Every word that was typed has to begin a word of the name or
 * of the department.
 */
const matchOf = ({ city, names, nameWords, departmentWords }: IndexedCity, text: string): Match | null => {
  if (names.includes(text) || city.code === text) {
    return "exact"
  }
  if (names.some((name) => name.startsWith(text)) || city.code.startsWith(text)) {
    return "prefix"
  }
  const begins = (words: string[], typed: string) => words.some((word) => word.startsWith(typed))
  const typed = text.split(" ")
  if (!typed.every((word) => begins(nameWords, word) || begins(departmentWords, word))) {
    return null
  }
  return typed.some((word) => begins(nameWords, word)) ? "word" : "department"
}

type Found = { city: CityRecord; match: Match }

/** What decides between two places, the first that differs: the smaller goes first. */
const ORDER: ((found: Found) => number)[] = [
  ({ match }) => MATCHES.indexOf(match),
  ({ city }) => (isCapital(city.code) ? 0 : 1),
  ({ city }) => (city.carriers.length ? 0 : 1),
  // A municipality's seat before the other places of it.
  ({ city }) => (city.code.endsWith("000") ? 0 : 1),
]

const compare = (one: Found, other: Found): number => {
  for (const rank of ORDER) {
    const difference = rank(one) - rank(other)
    if (difference) {
      return difference
    }
  }
  return SPANISH.compare(one.city.name, other.city.name) || one.city.code.localeCompare(other.city.code)
}

/**
 * Places that fit what a shopper types, the likeliest first; without text all of them, capitals first.
 *
 * @param q a name in any spelling, or the beginning of a DANE code
 * @param department DANE code of 2 digits
 * @example searchCities(index, { q: "cali" })[0].name // "Santiago de Cali"
 */
export const searchCities = (
  index: IndexedCity[],
  { q = "", department }: { q?: string; department?: string }
): CityRecord[] => {
  const text = written(fold(q))
  if (q.trim() && !text) {
    return []
  }
  return index
    .filter(({ city }) => !department || city.department_code === department)
    .flatMap((entry): Found[] => {
      const match = text ? matchOf(entry, text) : "exact"
      return match ? [{ city: entry.city, match }] : []
    })
    .sort(compare)
    .map(({ city }) => city)
}
