/** Lower case without accents, so that "Envío", "ENVIO" and "envio" are one word. `ñ` stays a letter of its own. */
export const foldAccents = (text: string): string =>
  text
    .toLowerCase()
    .normalize("NFD")
    .replace(/n\u0303/g, "ñ")
    .replace(/[\u0300-\u036f]/g, "")

/** The words of a text, folded, in order. */
export const words = (text: string): string[] => foldAccents(text).match(/[a-z0-9ñ]+/g) ?? []

/** PostgreSQL's text and jsonb refuse U+0000. */
export const stripNul = (text: string): string => text.replaceAll("\u0000", "")
