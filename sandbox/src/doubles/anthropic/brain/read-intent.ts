import {
  ALL_GOODS_WORDS,
  asksForPerson,
  contentWords,
  isGreeting,
  isMeasure,
  isPolicyWord,
  isThanks,
  SHOPPING_WORDS,
  wordsOf,
} from "./words"

export type Topic = "inventory" | "knowledge"

export type Intent =
  | { kind: "greeting" | "thanks" | "person" | "unclear" }
  | {
      kind: "question"
      /** In the order in which the answer takes them. */
      topics: Topic[]
      /** What the question is about: no goods named by shopping words, no policy words, no sizes. */
      subject: string[]
      /** All words worth searching for. */
      words: string[]
    }

const subjectOf = (words: string[]) =>
  words.filter((word) => !SHOPPING_WORDS.has(word) && !isPolicyWord(word) && !isMeasure(word))

const topicsOf = (isPolicy: boolean, isShopping: boolean): Topic[] => {
  if (isPolicy) {
    return isShopping ? ["knowledge", "inventory"] : ["knowledge"]
  }
  return isShopping ? ["inventory"] : ["inventory", "knowledge"]
}

/** The last earlier question that had a subject: "¿y cuánto vale?" is about that. */
const earlierSubject = (earlier: string[]): string[] =>
  earlier
    .map((text) => subjectOf(contentWords(text)))
    .reverse()
    .find((subject) => subject.length > 0) ?? []

/**
 * What the customer wants, from the words alone.
 *
 * @param earlier the customer's earlier messages, oldest first
 * @example
 * readIntent("¿Cuánto vale la lavanda?", []) // question, topics ["inventory"], subject ["lavanda"]
 */
export const readIntent = (text: string, earlier: string[]): Intent => {
  if (asksForPerson(text)) {
    return { kind: "person" }
  }
  const all = wordsOf(text)
  const words = contentWords(text)
  const isPolicy = words.some(isPolicyWord)
  const isShopping = all.some((word) => SHOPPING_WORDS.has(word))
  if (words.length === 0 && !isShopping) {
    return { kind: isThanks(all) ? "thanks" : isGreeting(all) ? "greeting" : "unclear" }
  }
  const own = subjectOf(words)
  const standsAlone = isPolicy || all.some((word) => ALL_GOODS_WORDS.has(word))
  const subject = own.length > 0 || standsAlone ? own : earlierSubject(earlier)
  return {
    kind: "question",
    topics: topicsOf(isPolicy, isShopping),
    subject,
    words: own.length > 0 ? words : [...subject, ...words],
  }
}
