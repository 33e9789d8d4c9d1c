import { dig, digList, digText, type Json } from "../../core/dig"

const ICONS: Record<string, string> = {
  image: "📷 Foto",
  video: "🎬 Video",
  audio: "🎤 Nota de voz",
  document: "📄 Documento",
  sticker: "Sticker",
  location: "📍 Ubicación",
  contacts: "👤 Contacto",
  order: "🛒 Pedido",
}

type Lines = (string | undefined)[]

const parameterTexts = (template: unknown): Lines =>
  digList(template, "components").flatMap((component) =>
    digList(component, "parameters").map((parameter) => digText(parameter, "text"))
  )

const choices = (interactive: unknown): string[] =>
  [
    ...digList(interactive, "action", "buttons").map((button) => digText(button, "reply", "title")),
    ...digList(interactive, "action", "sections").flatMap((section) =>
      digList(section, "rows").map((row) => digText(row, "title"))
    ),
    digText(interactive, "action", "parameters", "url"),
  ].flatMap((choice) => (choice ? [`▸ ${choice}`] : []))

const interactiveLines = (content: unknown): Lines => {
  const chosen = digText(content, "button_reply", "title") ?? digText(content, "list_reply", "title")
  return chosen ? [chosen] : [digText(content, "body", "text"), ...choices(content)]
}

const READERS: Record<string, (content: unknown) => Lines> = {
  text: (content) => [digText(content, "body")],
  reaction: (content) => [digText(content, "emoji")],
  button: (content) => [digText(content, "text")],
  system: (content) => [digText(content, "body")],
  template: (content) => [`📋 ${digText(content, "name")}`, ...parameterTexts(content)],
  interactive: interactiveLines,
  location: (content) => [ICONS.location, digText(content, "name"), digText(content, "address")],
}

/**
 * What a person reads on a small screen for a message of any type, inbound or outbound.
 *
 * @example
 * messageText({ type: "image", image: { caption: "Gotero 10 ml" } }) // "📷 Foto\nGotero 10 ml"
 */
export const messageText = (message: Json): string => {
  const type = String(message.type)
  const content = dig(message, type)
  const lines = Object.hasOwn(READERS, type)
    ? READERS[type](content)
    : [digText(ICONS, type) ?? `[${type}]`, digText(content, "caption"), digText(content, "filename")]
  return lines.filter(Boolean).join("\n")
}
