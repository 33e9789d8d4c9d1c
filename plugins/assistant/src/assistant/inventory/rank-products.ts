import { isWithinEdits } from "./edit-distance"
import { productWords } from "./product-words"
import type { CatalogueEntry } from "./types"

type Field = "title" | "variant" | "group" | "description"

/** How much a word says about a product, by the place where it stands. */
export const FIELD_WEIGHTS: Record<Field, number> = { title: 3, variant: 2, group: 1.5, description: 0.5 }

/** A product with less than this share of the best score is something else. */
const SHARE_OF_BEST = 0.5

const fieldTexts = (entry: CatalogueEntry): [Field, string][] => [
  ["title", entry.title],
  ["variant", entry.variants.map(({ title, sku }) => `${title} ${sku ?? ""}`).join(" ")],
  ["group", [...entry.categories, ...entry.tags].join(" ")],
  ["description", `${entry.subtitle ?? ""} ${entry.description ?? ""}`],
]

/** Longer words may hold more typing errors before they become another word. */
const allowedEdits = (length: number): number => (length >= 8 ? 2 : length >= 5 ? 1 : 0)

/** How well a word of the question matches a word of the catalogue, 0 to 1. */
export const wordMatch = (asked: string, known: string): number => {
  if (asked === known) {
    return 1
  }
  if (Math.min(asked.length, known.length) >= 5 && (known.startsWith(asked) || asked.startsWith(known))) {
    return 0.8
  }
  // People seldom mistype the first letter, and without this rule "venta" would be "menta".
  const sameStart = asked[0] === known[0] && asked.length >= 4
  return sameStart && isWithinEdits(asked, known, allowedEdits(Math.max(asked.length, known.length))) ? 0.7 : 0
}

type Words = Record<Field, string[]>

const bestMatch = (asked: string, known: string[]): number =>
  Math.max(0, ...known.map((word) => wordMatch(asked, word)))

export type RankedProduct = {
  entry: CatalogueEntry
  score: number
  /** The question names the product, its variant or its category; a word of its description is not enough. */
  named: boolean
}

/**
 * The products that a question asks for, best first: accents, plurals and light misspelling do not matter, and a word
 * that many products share ("aceite") says less than one that few have ("lavanda").
 */
export const rankProducts = (question: string, catalogue: CatalogueEntry[]): RankedProduct[] => {
  const asked = [...new Set(productWords(question))]
  const products = catalogue.map((entry) => ({
    entry,
    words: Object.fromEntries(fieldTexts(entry).map(([field, text]) => [field, productWords(text)])) as Words,
  }))
  const fields = Object.keys(FIELD_WEIGHTS) as Field[]

  const matches = products.map(({ words }) =>
    asked.map((word) => fields.map((field) => ({ field, quality: bestMatch(word, words[field]) })))
  )
  const rarity = asked.map((_, index) => {
    const having = matches.filter((product) => product[index].some(({ quality }) => quality > 0)).length
    return Math.log(1 + products.length / Math.max(1, having))
  })
  const ranked = products
    .map(({ entry }, product) => ({
      entry,
      score: asked.reduce(
        (sum, _, index) =>
          sum +
          rarity[index] *
            Math.max(...matches[product][index].map(({ field, quality }) => FIELD_WEIGHTS[field] * quality)),
        0
      ),
      named: matches[product].some((byField) =>
        byField.some(({ field, quality }) => field !== "description" && quality > 0)
      ),
    }))
    .filter(({ score }) => score > 0)
    .sort((left, right) => right.score - left.score || left.entry.title.localeCompare(right.entry.title, "es"))

  const best = ranked[0]?.score ?? 0
  return ranked.filter(({ score }) => score >= SHARE_OF_BEST * best)
}
