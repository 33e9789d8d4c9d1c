import { words } from "./normalize"
import { STOPWORDS } from "./stopwords"

/** The words of a text that carry its subject: folded, without stopwords, in order and with repetitions. */
export const contentWords = (text: string): string[] => words(text).filter((word) => !STOPWORDS.has(word))
