type Payload = Record<string, any>

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

const parameterTexts = (template: Payload): string[] =>
  (template.components ?? []).flatMap((component: Payload) =>
    (component.parameters ?? []).map((parameter: Payload) => parameter.text).filter(Boolean)
  )

const buttonTitles = (interactive: Payload): string[] => [
  ...(interactive.action?.buttons ?? []).map((button: Payload) => button.reply?.title),
  ...(interactive.action?.sections ?? []).flatMap((section: Payload) =>
    (section.rows ?? []).map((row: Payload) => row.title)
  ),
  ...[interactive.action?.parameters?.url].filter(Boolean),
]

const READERS: Record<string, (content: Payload) => string> = {
  text: (content) => content.body ?? "",
  reaction: (content) => content.emoji ?? "",
  button: (content) => content.text ?? "",
  template: (content) => [`📋 ${content.name}`, ...parameterTexts(content)].join("\n"),
  interactive: (content) =>
    content.button_reply?.title ??
    content.list_reply?.title ??
    [content.body?.text, ...buttonTitles(content).map((title) => `▸ ${title}`)].filter(Boolean).join("\n"),
  location: (content) => [ICONS.location, content.name, content.address].filter(Boolean).join("\n"),
  system: (content) => content.body ?? "",
}

/**
 * What a person reads on a small screen for a message of any type, inbound or outbound.
 *
 * @example
 * messageText({ type: "image", image: { caption: "Gotero 10 ml" } }) // "📷 Foto\nGotero 10 ml"
 */
export const messageText = (message: Payload): string => {
  const type = String(message.type)
  const content = message[type] ?? {}
  const read = READERS[type]
  return read
    ? read(content)
    : [ICONS[type] ?? `[${type}]`, content.caption, content.filename].filter(Boolean).join("\n")
}
