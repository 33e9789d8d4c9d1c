/** Characters of somebody else's words that are kept. */
const MAX_TEXT = 300

/**
 * Somebody else's words as they may be logged: the digits of a phone, a document or a guide do not belong into a log.
 * They go before the text is cut, for half a number is still one.
 *
 * @example withoutNumbers("no delivery to 3001112233") // "no delivery to …"
 */
export const withoutNumbers = (text: string): string => text.replace(/\d{6,}/g, "…").slice(0, MAX_TEXT)
