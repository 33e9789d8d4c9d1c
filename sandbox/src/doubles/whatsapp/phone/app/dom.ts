import type { Piece } from "./format-message"

const TAGS = { bold: "strong", italic: "em", strike: "s" } as const

type Attributes = Record<string, string>

/** A new element; texts become text nodes, never HTML. */
export const element = (tag: string, attributes: Attributes = {}, ...children: (Node | string)[]): HTMLElement => {
  const node = document.createElement(tag)
  Object.entries(attributes).forEach(([name, value]) => node.setAttribute(name, value))
  node.append(...children)
  return node
}

/** The element the page has under this id. */
export const byId = <T extends HTMLElement>(id: string): T => {
  const node = document.getElementById(id)
  if (!node) {
    throw new Error(`The page has no #${id}`)
  }
  return node as T
}

/** Formatted text as nodes. */
export const toNodes = (pieces: Piece[]): (Node | string)[] =>
  pieces.map((piece) => {
    switch (piece.kind) {
      case "text":
        return piece.text
      case "code":
        return element("code", {}, piece.text)
      case "link":
        return element("a", { href: piece.href, target: "_blank", rel: "noreferrer" }, piece.text)
      default:
        return element(TAGS[piece.kind], {}, ...toNodes(piece.pieces))
    }
  })
