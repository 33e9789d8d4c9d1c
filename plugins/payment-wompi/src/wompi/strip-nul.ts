/** PostgreSQL stores no U+0000 in text. */
export const stripNul = (text: string): string => text.replaceAll("\u0000", "")
