/** PostgreSQL refuses U+0000 in any text. */
export const cleanText = (text: string): string => text.replaceAll("\u0000", "")
