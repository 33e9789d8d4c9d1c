import { foldText } from "./fold-text"

/** Shorter words ("de", "y") resemble everything. */
const MIN_LETTERS = 4
const MAX_WORDS = 8
/**
 * Measured on the demo catalogue with 27 searches: a mistyped product has .50 or more ("rmero"), and what another shop
 * sells ("camisa de algodon", "zapatos rojos") or people say ("gracias" .38) stays below.
 */
export const MIN_LIKENESS = 0.45
/** A product that is this much less alike than the best one is another thing. */
const NEAR_BEST = 0.85
const MAX_RANKED = 60

/**
 * What is compared with the names of a product: the whole ("arvol de te" has letters in a row), then each word by itself
 * ("acete de lavnda" skips what stands between).
 */
export const textsToLiken = (q: string): string[] => {
  const whole = foldText(q)
  const words = whole.split(" ").filter((word) => word.length >= MIN_LETTERS)
  return whole.length >= MIN_LETTERS ? [whole, ...words.slice(0, MAX_WORDS)] : []
}

type Hit = { id: string; score?: number }

/** The likeness of the whole or the mean of the words', whichever is more. */
const likenessOf = (id: string, [whole, ...words]: Map<string, number>[]): number => {
  const sum = words.reduce((total, scores) => total + (scores.get(id) ?? 0), 0)
  return Math.max(whole.get(id) ?? 0, words.length > 0 ? sum / words.length : 0)
}

/** Ids by their likeness to the texts of `textsToLiken`, the likeliest first, as far as they come near. */
export const rankByLikeness = (hitsOfTexts: Hit[][]): string[] => {
  const scores = hitsOfTexts.map((hits) => new Map(hits.map(({ id, score = 0 }) => [id, score])))
  const ranked = [...new Set(hitsOfTexts.flat().map(({ id }) => id))]
    .map((id) => ({ id, likeness: likenessOf(id, scores) }))
    .sort((a, b) => b.likeness - a.likeness)
  const least = Math.max(MIN_LIKENESS, (ranked[0]?.likeness ?? 0) * NEAR_BEST)
  return ranked
    .filter(({ likeness }) => likeness >= least)
    .slice(0, MAX_RANKED)
    .map(({ id }) => id)
}
