import { prefixes } from "../features/families"

/**
 * How many of the question's subject words a passage has (by stem). A passage with none resembles the question only in
 * pieces of words, and must not be offered as an answer.
 */
export const coveredWords = (question: string, passage: string): number => {
  const present = new Set(prefixes(passage))
  return [...new Set(prefixes(question))].filter((prefix) => present.has(prefix)).length
}
