/** What a control route understood of its input, or a sentence that says what is wrong with it. */
export type Parsed<T> = { value: T } | { error: string }
