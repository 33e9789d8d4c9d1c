/** JSON whose shape is the sender's business. */
export type Json = Record<string, unknown>

export const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/**
 * What lies at a path of foreign JSON, or `undefined` where the path breaks off.
 *
 * @example
 * dig({ template: { language: { code: "es_CO" } } }, "template", "language", "code") // "es_CO"
 */
export const dig = (value: unknown, ...path: string[]): unknown =>
  path.reduce<unknown>((inner, key) => (isRecord(inner) && Object.hasOwn(inner, key) ? inner[key] : undefined), value)

/** The text at a path; `undefined` when there is none or an empty one. */
export const digText = (value: unknown, ...path: string[]): string | undefined => {
  const found = dig(value, ...path)
  return typeof found === "string" && found !== "" ? found : undefined
}

/** The list at a path; empty when there is none. */
export const digList = (value: unknown, ...path: string[]): unknown[] => {
  const found = dig(value, ...path)
  return Array.isArray(found) ? found : []
}
