import { fnv1a } from "./fnv"
import { DIMENSIONS, FAMILIES, K1, type FamilyName } from "./families"

/** Vectors of other models must not be mixed with these. */
export const SPARSE_MODEL = "bm25-es-1"

/** A sparse vector: value by dimension (0-based). */
export type SparseVector = Map<number, number>

const families = Object.entries(FAMILIES) as [FamilyName, (typeof FAMILIES)[FamilyName]][]

const count = (features: string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const feature of features) {
    counts.set(feature, (counts.get(feature) ?? 0) + 1)
  }
  return counts
}

const dimensionOf = (family: FamilyName, feature: string): number => fnv1a(`${family}:${feature}`) % DIMENSIONS

/** The passage's half of BM25: frequency of each feature, saturated and set against the passage's length. */
export const embedPassage = (text: string): SparseVector => {
  const vector: SparseVector = new Map()
  for (const [name, family] of families) {
    const features = family.extract(text)
    const lengthNorm = 1 - family.b + (family.b * features.length) / family.averageLength
    for (const [feature, frequency] of count(features)) {
      const dimension = dimensionOf(name, feature)
      const value = (frequency * (K1 + 1)) / (frequency + K1 * lengthNorm)
      vector.set(dimension, (vector.get(dimension) ?? 0) + value)
    }
  }
  return vector
}

/** The question's half before IDF: the weight of each family. {@link weighByRarity} completes it. */
export const embedQuestion = (text: string): SparseVector => {
  const vector: SparseVector = new Map()
  for (const [name, family] of families) {
    for (const feature of new Set(family.extract(text))) {
      const dimension = dimensionOf(name, feature)
      vector.set(dimension, (vector.get(dimension) ?? 0) + family.weight)
    }
  }
  return vector
}

/** BM25's inverse document frequency: a feature of few passages says more. */
export const inverseFrequency = (passages: number, withFeature: number): number =>
  Math.log(1 + (passages - withFeature + 0.5) / (withFeature + 0.5))

/**
 * Multiplies a question's vector by IDF and drops what no passage has. IDF sits on the question's side so that a new
 * passage never forces the others to be encoded again.
 */
export const weighByRarity = (
  question: SparseVector,
  passages: number,
  frequencies: ReadonlyMap<number, number>
): SparseVector =>
  new Map(
    [...question].flatMap(([dimension, weight]): [number, number][] => {
      const frequency = frequencies.get(dimension) ?? 0
      return frequency > 0 ? [[dimension, weight * inverseFrequency(passages, frequency)]] : []
    })
  )
