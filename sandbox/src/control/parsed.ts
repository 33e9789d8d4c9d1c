/** What a control route understood of its input, or a sentence that says what is wrong with it. */
export type Parsed<T> = { value: T } | { error: string }

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)
