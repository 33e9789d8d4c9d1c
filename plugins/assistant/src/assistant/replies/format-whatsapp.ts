import { stripNul } from "../../knowledge/text/normalize"

/** WhatsApp's limit of a text message (Cloud API reference, text object). */
export const MAX_MESSAGE_LENGTH = 4096

/** Markdown as models write it, in WhatsApp's own marks (WhatsApp FAQ, "How to format your messages"). */
const toWhatsappMarks = (text: string): string =>
  text
    .replace(/\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)/g, "$1: $2")
    .replace(/\*\*(?=\S)([^*]+?)\*\*/g, "*$1*")
    .replace(/^ {0,3}#{1,6}[ \t]+(.+?)[ \t]*#*$/gm, (_, title: string) => `*${title.replaceAll("*", "")}*`)
    .replace(/^([ \t]*)[*•][ \t]+/gm, "$1- ")
    .replace(/[ \t]+$/gm, "")
    .replace(/\n{3,}/g, "\n\n")

/** At the end of a line, a sentence or a word, whichever is near the limit. */
const cut = (text: string, limit: number): string => {
  if (text.length <= limit) {
    return text
  }
  const head = text.slice(0, limit - 1)
  const end = Math.max(head.lastIndexOf("\n"), head.lastIndexOf(". ") + 1, head.lastIndexOf(" "))
  return `${head.slice(0, end > 0 ? end : head.length).trimEnd()}…`
}

/**
 * A reply as it is sent: WhatsApp's marks, at most 4,096 characters, the signature on a line of its own (once, even if
 * the model wrote it too).
 */
export const formatWhatsapp = (text: string, signature: string): string => {
  const body = toWhatsappMarks(stripNul(signature ? text.replaceAll(signature, "") : text)).trim()
  const tail = signature ? `\n\n${signature}` : ""
  return `${cut(body, MAX_MESSAGE_LENGTH - tail.length)}${tail}`
}
