/** PostgreSQL stores neither NUL nor half a character: one of them in one row would refuse all. */
const storable = (text: string): string => text.replaceAll("\u0000", "").replace(/\p{Surrogate}/gu, "\ufffd")

/**
 * What a carrier says as JSON that PostgreSQL takes.
 *
 * @example storableJson(["a\ud800"]) // "[\"a\ufffd\"]"
 */
export const storableJson = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => (typeof part === "string" ? storable(part) : part))
