/** Words of a passage at most: long enough for one rule with its exceptions, short enough to be about one thing. */
export const MAX_WORDS = 200

export type Chunk = { ordinal: number; heading: string | null; content: string }

const HEADING = /^#{1,6}\s+(.+?)\s*#*$/

const countWords = (text: string): number => text.split(/\s+/).filter(Boolean).length

const inSlices = (words: string[]): string[] =>
  Array.from({ length: Math.ceil(words.length / MAX_WORDS) }, (_, index) =>
    words.slice(index * MAX_WORDS, (index + 1) * MAX_WORDS).join(" ")
  )

/** A paragraph above the limit, by sentences, and a sentence above it by words. */
const splitLong = (paragraph: string): string[] => {
  if (countWords(paragraph) <= MAX_WORDS) {
    return [paragraph]
  }
  const sentences = paragraph.split(/(?<=[.!?…])\s+/)
  return sentences.length > 1
    ? pack(sentences.flatMap(splitLong), " ")
    : inSlices(paragraph.split(/\s+/).filter(Boolean))
}

/** Joins neighbours as long as they fit into one passage. */
const pack = (parts: string[], separator: string): string[] => {
  const packed: string[] = []
  for (const part of parts) {
    const last = packed.at(-1)
    if (last !== undefined && countWords(last) + countWords(part) <= MAX_WORDS) {
      packed[packed.length - 1] = `${last}${separator}${part}`
    } else {
      packed.push(part)
    }
  }
  return packed
}

type Section = { heading: string | null; paragraphs: string[] }

const toSections = (text: string): Section[] => {
  const sections: Section[] = [{ heading: null, paragraphs: [] }]
  let paragraph: string[] = []
  const closeParagraph = () => {
    if (paragraph.length > 0) {
      sections[sections.length - 1].paragraphs.push(paragraph.join("\n"))
      paragraph = []
    }
  }
  for (const line of text.replace(/\r\n?/g, "\n").split("\n")) {
    const heading = HEADING.exec(line.trim())
    if (heading) {
      closeParagraph()
      sections.push({ heading: heading[1], paragraphs: [] })
    } else if (line.trim() === "") {
      closeParagraph()
    } else {
      paragraph.push(line.trim())
    }
  }
  closeParagraph()
  return sections
}

/**
 * Cuts a document (plain text or Markdown) into passages of at most {@link MAX_WORDS} words: whole paragraphs where
 * possible, never across a heading. Each passage keeps the heading it stands under.
 */
export const splitIntoChunks = (text: string): Chunk[] =>
  toSections(text)
    .flatMap(({ heading, paragraphs }) =>
      pack(paragraphs.flatMap(splitLong), "\n\n").map((content) => ({ heading, content }))
    )
    .map((chunk, ordinal) => ({ ordinal, ...chunk }))
