/** A piece of a message's text with WhatsApp's own formatting. */
export type Piece =
  | { kind: "text" | "code"; text: string }
  | { kind: "link"; text: string; href: string }
  | { kind: "bold" | "italic" | "strike"; pieces: Piece[] }

type Rule = { pattern: RegExp; toPiece: (match: string) => Piece }

const trim = (match: string, marks: number) => match.slice(marks, -marks)

/** A mark formats only around text that touches it, and not inside a word ("2*3*4" and "a_b_c" stay as they are). */
const wrapped = (mark: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}${mark}])${mark}(?=\\S)[^${mark}\\n]*[^${mark}\\s]${mark}(?![\\p{L}\\p{N}${mark}])`, "u")

/** In order of precedence where two start at the same place. */
const RULES: Rule[] = [
  { pattern: /```[^`]+```/u, toPiece: (match) => ({ kind: "code", text: trim(match, 3) }) },
  {
    pattern: /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)*_~]/iu,
    toPiece: (match) => ({ kind: "link", text: match, href: match }),
  },
  { pattern: wrapped("\\*"), toPiece: (match) => ({ kind: "bold", pieces: formatMessage(trim(match, 1)) }) },
  { pattern: wrapped("_"), toPiece: (match) => ({ kind: "italic", pieces: formatMessage(trim(match, 1)) }) },
  { pattern: wrapped("~"), toPiece: (match) => ({ kind: "strike", pieces: formatMessage(trim(match, 1)) }) },
]

/**
 * Cuts a text into what is plain, *bold*, _italic_, ~struck~, ```code``` or a link.
 *
 * @example
 * formatMessage("Vale *$45.000*") // [{kind: "text", text: "Vale "}, {kind: "bold", pieces: [{kind: "text", text: "$45.000"}]}]
 */
export const formatMessage = (text: string): Piece[] => {
  const pieces: Piece[] = []
  let rest = text
  while (rest) {
    const hits = RULES.flatMap(({ pattern, toPiece }) => {
      const match = pattern.exec(rest)
      return match ? [{ index: match.index, text: match[0], toPiece }] : []
    })
    const first = hits.reduce<(typeof hits)[number] | undefined>(
      (best, hit) => (!best || hit.index < best.index ? hit : best),
      undefined
    )
    const plain = first ? rest.slice(0, first.index) : rest
    if (plain) {
      pieces.push({ kind: "text", text: plain })
    }
    if (!first) {
      break
    }
    pieces.push(first.toPiece(first.text))
    rest = rest.slice(first.index + first.text.length)
  }
  return pieces
}
