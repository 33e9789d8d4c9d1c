import { contentWords } from "../text/content-words"

/** Dimensions of the hashed space. Collisions are rare: a passage has some 500 features. */
export const DIMENSIONS = 1_048_576

/** Saturation of repeated features (Robertson and Zaragoza, "The Probabilistic Relevance Framework: BM25 and Beyond"). */
export const K1 = 1.2

const PREFIX_LENGTH = 5
const GRAM_LENGTH = 4

export type FamilyName = "prefix" | "gram" | "bigram"

type Family = {
  /** Its say in the score. */
  weight: number
  /** How far a long passage is held against its features, 0 to 1. */
  b: number
  /**
   * Features of a passage of usual length. A constant, not the average of the index: a passage keeps its vector
   * whatever is indexed before or after it.
   */
  averageLength: number
  extract: (text: string) => string[]
}

/** A poor man's stem that also forgives endings: "devolución", "devoluciones" and "devolver" share "devol". */
export const prefixes = (text: string): string[] => contentWords(text).map((word) => word.slice(0, PREFIX_LENGTH))

const grams = (text: string): string[] =>
  contentWords(text).flatMap((word) => {
    const padded = `_${word}_`
    const count = Math.max(1, padded.length - GRAM_LENGTH + 1)
    return Array.from({ length: count }, (_, index) => padded.slice(index, index + GRAM_LENGTH))
  })

const bigrams = (text: string): string[] => {
  const parts = prefixes(text)
  return parts.slice(1).map((part, index) => `${parts[index]} ${part}`)
}

/** What a text is reduced to: stems find the subject, 4-grams survive misspelling, bigrams reward word order. */
export const FAMILIES: Record<FamilyName, Family> = {
  prefix: { weight: 1, b: 0.5, averageLength: 60, extract: prefixes },
  gram: { weight: 0.2, b: 0.3, averageLength: 330, extract: grams },
  bigram: { weight: 0.3, b: 0.5, averageLength: 60, extract: bigrams },
}
