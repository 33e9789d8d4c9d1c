import type { Passage } from "./shop-data"
import { stem, wordsOf } from "./words"

const SENTENCES = 2

/** A stop ends a sentence only before a capital or a number: "8 a. m. a 5 p. m." is one piece. */
const SENTENCE_END = /(?<=[.!?])\s+(?=[\p{Lu}¿¡*])|\n+/u

const toSentences = (content: string): string[] =>
  content
    .split(SENTENCE_END)
    .map((sentence) => sentence.replace(/^[\s#>*-]+(?=\s)|\*\*/g, "").trim())
    .filter(Boolean)

const countShared = (text: string, stems: Set<string>): number =>
  new Set(
    wordsOf(text)
      .map(stem)
      .filter((word) => stems.has(word))
  ).size

/** The sentences that say most about the words, in their own order; the first ones when none does. */
export const relevantSentences = (content: string, words: string[]): string[] => {
  const stems = new Set(words.map(stem))
  const sentences = toSentences(content).map((text, index) => ({ text, index, score: countShared(text, stems) }))
  return sentences
    .sort((a, b) => b.score - a.score || a.index - b.index)
    .slice(0, SENTENCES)
    .sort((a, b) => a.index - b.index)
    .map(({ text }) => text)
}

/** The passage that shares most words with the question; of equals the first, which the search ranked higher. */
export const quotePassage = (passages: Passage[], words: string[]): { text: string; shared: number } | null => {
  const stems = new Set(words.map(stem))
  const ranked = passages
    .map((passage) => ({ passage, shared: countShared(`${passage.title ?? ""} ${passage.content}`, stems) }))
    .sort((a, b) => b.shared - a.shared)
  const [best] = ranked
  return best ? { text: relevantSentences(best.passage.content, words).join(" "), shared: best.shared } : null
}
