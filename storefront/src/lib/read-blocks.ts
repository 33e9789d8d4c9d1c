/** A part of one of the shop's texts. */
export type Block = { kind: "heading" | "paragraph"; text: string }

const HEADING = "## "

/** Paragraphs stand between blank lines; a line that begins with `## ` is a heading. Nothing in it is markup. */
export const readBlocks = (body: string): Block[] =>
  body
    .split(/\n\s*\n/)
    .map((part) => part.trim())
    .filter(Boolean)
    .map((part) =>
      part.startsWith(HEADING)
        ? { kind: "heading", text: part.slice(HEADING.length).trim() }
        : { kind: "paragraph", text: part }
    )
